import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { load } from 'js-yaml';
import type { SourceTable } from '../../src/domain/exchange/drafts.ts';
import { InputFault } from './input-fault.ts';
import { checkJsonBytes } from './json-limits.ts';
import { readDelimited } from './read-delimited.ts';
import { readWorkbook } from './read-workbook.ts';
import type { HeadTest } from './table-limits.ts';

/** The content of a file that comes in: tables, or a value of JSON or YAML; an SSSOM file has both. */
export interface Input {
  readonly tables: readonly SourceTable[];
  readonly value?: unknown;
}

const mega = 1024 * 1024;
/** The largest file of each kind that is read, in bytes. */
const largest = { csv: 96 * mega, json: 128 * mega, yaml: 8 * mega, xlsx: 48 * mega } as const;

type Kind = keyof typeof largest;

/**
 * Reads a file of a known kind within its limits. Throws an `InputFault` for everything that cannot be read, and before a table is
 * read whole where its head says that it is of another kind.
 */
export async function readInput(path: string, headFault: HeadTest = () => undefined): Promise<Input> {
  const kind = kindOf(path);
  const bytes = readBytes(path, largest[kind]);
  if (kind === 'xlsx') return { tables: await readWorkbook(bytes, headFault) };
  checkEncoding(bytes);
  if (kind === 'json') checkJsonBytes(bytes);
  const text = bytes.toString('utf8').replace(/^\uFEFF/u, '');
  if (kind === 'csv') {
    const { table, comments } = readDelimited(text, basename(path), headFault);
    return comments === '' ? { tables: [table] } : { tables: [table], value: yaml(comments.replace(/^#/gmu, '')) };
  }
  return { tables: [], value: kind === 'json' ? json(text) : yaml(text) };
}

function kindOf(path: string): Kind {
  const end = /\.([a-z0-9]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? '';
  if (end === 'csv' || end === 'tsv') return 'csv';
  if (end === 'yaml' || end === 'yml') return 'yaml';
  if (end === 'json' || end === 'xlsx') return end;
  if (end === 'xlsm' || end === 'xltm') throw new InputFault('A workbook with macros is not read. Save it as .xlsx.');
  throw new InputFault(`Files that end in \`.${end}\` are not read: known are .csv, .tsv, .xlsx, .json and .yaml.`);
}

function readBytes(path: string, limit: number): Buffer {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new InputFault('This file does not exist.');
  if (!stat.isFile()) throw new InputFault('This is no file.');
  if (stat.size > limit)
    throw new InputFault(`The file has ${Math.ceil(stat.size / mega)} MB; files of this kind are read up to ${limit / mega} MB.`);
  if (stat.size === 0) throw new InputFault('The file is empty.');
  return readFileSync(path);
}

function checkEncoding(bytes: Buffer): void {
  if (bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xfe])) || bytes.subarray(0, 2).equals(Buffer.from([0xfe, 0xff])))
    throw new InputFault('The file is encoded as UTF-16. Save it as UTF-8.');
  if (bytes.includes(0)) throw new InputFault('The file holds NUL bytes: it is no text, or not encoded as UTF-8.');
  if (!isUtf8(bytes)) throw new InputFault('The file is not encoded as UTF-8. Save it as UTF-8.');
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new InputFault(`This is no valid JSON: ${error instanceof Error ? error.message.slice(0, 120) : ''}.`);
  }
}

function yaml(text: string): unknown {
  try {
    return load(text);
  } catch (error) {
    throw new InputFault(`This is no valid YAML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 120) : ''}.`);
  }
}
