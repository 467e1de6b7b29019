import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { load } from 'js-yaml';
import type { SourceTable } from '../../src/domain/exchange/drafts.ts';
import { unguardFormula } from './spreadsheet-files.ts';
import { InputFault } from './input-fault.ts';
import { checkZip } from './zip-check.ts';

/** The content of a file that comes in: tables, or a value of JSON or YAML; an SSSOM file has both. */
export interface Input {
  readonly tables: readonly SourceTable[];
  readonly value?: unknown;
}

const mega = 1024 * 1024;
/** The largest file of each kind that is read, in bytes. */
const largest = { csv: 96 * mega, json: 96 * mega, yaml: 8 * mega, xlsx: 48 * mega } as const;
/** The most cells, rows, columns, lists and objects: above these no file is a table of requirements or rows. */
const mostCells = 4_000_000;
const mostRows = 300_000;
const mostColumns = 200;
const mostNodes = 3_000_000;
/** The longest cell, and the longest line that can hold one, in characters. */
const longestCell = 100_000;
const longestLine = 1_000_000;

type Kind = keyof typeof largest;

/** Reads a file of a known kind within its limits. Throws an `InputFault` for everything that cannot be read. */
export async function readInput(path: string): Promise<Input> {
  const kind = kindOf(path);
  const bytes = readBytes(path, largest[kind]);
  if (kind === 'xlsx') return { tables: await workbook(bytes) };
  const text = textOf(bytes);
  if (kind === 'csv') return delimited(text, basename(path));
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

function textOf(bytes: Buffer): string {
  if (bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xfe])) || bytes.subarray(0, 2).equals(Buffer.from([0xfe, 0xff])))
    throw new InputFault('The file is encoded as UTF-16. Save it as UTF-8.');
  if (bytes.includes(0)) throw new InputFault('The file holds NUL bytes: it is no text, or not encoded as UTF-8.');
  if (!isUtf8(bytes)) throw new InputFault('The file is not encoded as UTF-8. Save it as UTF-8.');
  return bytes.toString('utf8').replace(/^\uFEFF/u, '');
}

async function workbook(bytes: Buffer): Promise<readonly SourceTable[]> {
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw new InputFault('This is a workbook of the old kind (.xls) or one with a password. Save it as .xlsx without a password.');
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw new InputFault('This is no workbook: .xlsx files are ZIP archives.');
  checkZip(bytes);
  const { sheets } = await opened(bytes);
  return sheets.map(({ name, rows }) => {
    checkShape(
      name,
      rows.length,
      rows.reduce((most, row) => Math.max(most, row.length), 0),
    );
    return { sheet: name, rows: rows.map((row) => row.map(cellText)) };
  });
}

/** The workbook as the library reads it; whatever it cannot read is a fault of the file. */
async function opened(bytes: Buffer): ReturnType<typeof readXlsx> {
  try {
    return await readXlsx(bytes);
  } catch (error) {
    throw new InputFault(
      `The workbook cannot be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 160) : ''}.`,
    );
  }
}

/** A cell as text. A number is written as the shortest text that reads as it, a day as YYYY-MM-DD. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).replaceAll('\r\n', '\n');
}

function delimited(text: string, sheet: string): Input {
  if (count(text, ',') + count(text, '\t') + count(text, '\n') > mostCells)
    throw new InputFault(`The table has more than ${mostCells} cells.`);
  const comments = /^(?:#[^\n]*\n)*/u.exec(text)?.[0] ?? '';
  const body = text.slice(comments.length);
  if (count(body, '"') % 2 === 1) throw new InputFault('A quotation mark is opened and never closed: the table is cut off or damaged.');
  if (body.split('\n').some((line) => line.length > longestLine)) throw new InputFault(`A line has more than ${longestLine} characters.`);
  const delimiter = delimiterOf(body);
  const rows = parseCsv(body, { delimiter });
  checkShape(
    sheet,
    rows.length,
    rows.reduce((most, row) => Math.max(most, row.length), 0),
  );
  const long = rows.findIndex((row) => row.some((cell) => String(cell).length > longestCell));
  if (long >= 0) throw new InputFault(`A cell in row ${long + 1} has more than ${longestCell} characters.`);
  const undo = delimiter === '\t' ? (cell: string) => cell : unguardFormula;
  const tables = [{ sheet, rows: rows.map((row) => row.map((cell) => undo(cellText(cell)))), firstRow: count(comments, '\n') + 1 }];
  return comments === '' ? { tables } : { tables, value: yaml(comments.replace(/^#/gmu, '')) };
}

function delimiterOf(body: string): string {
  if (/^[^\n]*\t/u.test(body)) return '\t';
  return /^[^\n,]*;/u.test(body) ? ';' : ',';
}

function checkShape(sheet: string, rows: number, columns: number): void {
  if (rows > mostRows || columns > mostColumns)
    throw new InputFault(
      `\`${sheet}\` has ${rows} rows and ${columns} columns; at most ${mostRows} rows of ${mostColumns} columns are read.`,
    );
}

function json(text: string): unknown {
  if (count(text, '[') + count(text, '{') > mostNodes) throw new InputFault(`The file has more than ${mostNodes} lists and objects.`);
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

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}
