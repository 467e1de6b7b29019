import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { load } from 'js-yaml';
import { z } from 'zod';
import { EDITORS } from '../../src/domain/model/knowledge-base.ts';
import type { ImportRequest } from '../../src/domain/exchange/import-request.ts';
import type { RequirementDefaults } from '../../src/domain/exchange/read-requirement-table.ts';
import type { SaidOfFile } from '../../src/domain/exchange/option-faults.ts';
import { stop } from '../options.ts';
import { InputFault } from './input-fault.ts';

const text = { type: 'string' } as const;
const options = {
  document: text,
  source: text,
  target: text,
  author: text,
  'dry-run': { type: 'boolean' },
  out: text,
  content: text,
  // What a file of others does not state of its set …
  method: text,
  'matching-rationale': text,
  licence: text,
  attribution: text,
  url: text,
  changes: text,
  'strength-scale': text,
  'leave-out': text,
  // … and of its requirements.
  language: text,
  evidence: text,
  basis: text,
  modality: text,
  'title-status': text,
  verified: text,
} as const;

const usage = `npm run import -- FILE [--document ID] [--source ID --target ID --author ID] [--dry-run] [--out DIR]
  Reads requirements or rows from CSV, TSV, XLSX, SSSOM, OSCAL or a library of CISO Assistant and writes them as content, or says
  what is not understood and writes nothing.
  Requirements: --document ID   [--evidence SOURCE] [--verified …] [--basis …] [--modality …] [--title-status …] [--language xx]
  Rows: --source ID --target ID [--author ID]   [--method …] [--matching-rationale …] [--licence …] [--attribution …] [--url …]
        [--changes …] [--strength-scale …]
  Both: [--leave-out FILE] a YAML list of { sheet, row, reason }   [--dry-run] reports and writes nothing   [--out DIR] writes there
        [--content DIR] the content that it is read against`;

/** The options of the command; a wrong one ends it with how it is called. */
export function readImportOptions() {
  try {
    if (process.argv.includes('--help')) stop(usage, 0);
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return stop(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}.\n${usage}`);
  }
}

type Values = ReturnType<typeof readImportOptions>['values'];

export interface AskedImport {
  readonly file: string;
  readonly wants: 'rows' | 'requirements' | 'both';
  readonly request: ImportRequest;
  readonly defaults: RequirementDefaults;
  /** What the options say of the whole file, to be held against what they take. */
  readonly said: SaidOfFile;
}

/** What the options ask for. */
export function importOptions(values: Values, positionals: readonly string[]): AskedImport {
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new InputFault(`One file at a time.\n${usage}`);
  const { document, source, target, author = EDITORS } = values;
  if ((source === undefined) !== (target === undefined)) throw new InputFault('Rows need both `--source` and `--target`.');
  if (/\bSA\b|share.?alike/iu.test(values.licence ?? '')) throw new InputFault('Sets under a share-alike licence are not carried over.');
  const set = given({
    method: values.method,
    matchingRationale: values['matching-rationale'],
    licence: values.licence,
    attribution: values.attribution,
    url: values.url,
    changes: values.changes,
    strengthScale: values['strength-scale'],
  });
  const ends = source === undefined || target === undefined ? {} : { ends: { source, target, author } };
  return {
    file,
    wants: wantedKinds(document, source),
    request: { ...(document === undefined ? {} : { document }), ...ends, set, leftOut: leftOut(values['leave-out']) },
    defaults: given({
      language: values.language,
      evidence: values.evidence,
      basis: values.basis,
      modality: values.modality,
      titleStatus: values['title-status'],
      verified: values.verified,
    }),
    said: given({
      evidence: values.evidence,
      language: values.language,
      basis: values.basis,
      modality: values.modality,
      'title-status': values['title-status'],
      verified: values.verified,
      method: values.method,
      'matching-rationale': values['matching-rationale'],
    }),
  };
}

function wantedKinds(document: string | undefined, source: string | undefined): AskedImport['wants'] {
  if (document === undefined) return source === undefined ? 'both' : 'rows';
  return source === undefined ? 'requirements' : 'both';
}

const decisions = z.array(z.strictObject({ sheet: z.string(), row: z.int(), reason: z.string().min(10) }));

/** The rows that a decision leaves out: a YAML list of sheet, row and reason. */
function leftOut(path: string | undefined): ReadonlyMap<string, string> {
  if (path === undefined) return new Map();
  const read = decisions.safeParse(decisionsIn(path));
  if (!read.success) throw new InputFault('`--leave-out` names a YAML list whose entries have `sheet`, `row` and `reason`.');
  return new Map(read.data.map(({ sheet, row, reason }) => [`${sheet}!${row}`, reason]));
}

function decisionsIn(path: string): unknown {
  try {
    return load(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new InputFault(`\`--leave-out ${path}\` cannot be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}.`);
  }
}

function given<K extends string>(entries: Readonly<Record<K, string | undefined>>): { readonly [P in K]?: string } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as { readonly [P in K]?: string };
}
