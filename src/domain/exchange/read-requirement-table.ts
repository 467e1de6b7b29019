import type { z } from 'zod';
import { requirementSchema } from '../model/schema/requirement.ts';
import { GIST_TO_BE_WRITTEN } from '../model/placeholder.ts';
import { escapeMarkdown } from './markdown-text.ts';
import type { Columns } from './column-names.ts';
import { noDrafts, type Drafts, type Fault, type RequirementDraft, type SourceTable } from './drafts.ts';
import { tokens, verifications } from '../model/vocabulary.ts';
import { columnsOf, valueOf, type RecordColumn } from './record-columns.ts';

const recordColumns: ReadonlyMap<string, RecordColumn> = new Map(columnsOf(requirementSchema).map((column) => [column.key, column]));
/** Keys that tables of others fill in other ways. */
const lists: ReadonlySet<string> = new Set(['roles', 'lifecycle', 'goals']);

/** Keys that mean the same in every table that has a column of their name. */
const plainKeys = ['refPrinted', 'attributes', 'examination', 'appliesFrom', 'withdrawn', 'replacedBy', 'i18n'] as const;

/** What the caller says of all requirements of a file that does not say it itself. */
export interface RequirementDefaults {
  readonly language?: string;
  readonly evidence?: string;
  readonly basis?: string;
  readonly modality?: string;
  readonly titleStatus?: string;
  readonly verified?: string;
}

/**
 * The requirements of a table.
 * Of our own, every key has its column; of others, what they state is taken and the rest comes from `defaults`.
 */
export function readRequirementTable(table: SourceTable, columns: Columns, defaults: RequirementDefaults): Drafts {
  const [head = [], ...body] = table.rows;
  const first = (table.firstRow ?? 1) + 1;
  const isOurs = columns.places.has('framework') && columns.places.has('body');
  const requirements: RequirementDraft[] = [];
  const faults: Fault[] = [];
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell === '')) continue;
    const cell = (field: string) => cells[columns.places.get(field) ?? -1] ?? '';
    const at = { sheet: table.sheet, row: first + index };
    requirements.push(isOurs ? ownDraft(cell, at) : foreignDraft(cell, at, defaults));
    if (!isOurs && defaults.language === undefined && cell('titleOriginal').trim() !== '' && faults.length === 0)
      faults.push({
        ...at,
        column: head[columns.places.get('titleOriginal') ?? 0] ?? '',
        message: 'Here and perhaps below stand titles in another language, and nothing says which.',
        tip: 'Give the language of the original: `--language ja`.',
      });
  }
  return { ...noDrafts, requirements, faults, notes: isOurs ? [] : notTaken(table, head, columns) };
}

type CellOf = (field: string) => string;

function ownDraft(cell: CellOf, at: RequirementDraft['at']): RequirementDraft {
  const entries = [...recordColumns.values()].map((column) => [column.key, valueOf(column, cell(column.key))] as const);
  return {
    at,
    framework: cell('framework'),
    data: Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    body: cell('body'),
  };
}

function foreignDraft(cell: CellOf, at: RequirementDraft['at'], defaults: RequirementDefaults): RequirementDraft {
  const { language, evidence, basis, modality, titleStatus, verified } = defaults;
  const original = cell('titleOriginal').trim();
  const typed = (key: string): unknown => {
    const column = recordColumns.get(key);
    const text = cell(key).trim();
    if (!column || text === '') return undefined;
    return lists.has(key)
      ? text
          .split(/\s*[;,]\s*/u)
          .filter((word) => word !== '')
          .map(kebab)
      : valueOf(column, text);
  };
  const kind = typed('kind') ?? 'requirement';
  const isAssessable = kind === 'requirement' || kind === 'enhancement';
  const data = {
    ...Object.fromEntries(plainKeys.map((key) => [key, typed(key)])),
    ref: cell('ref').trim(),
    title: cell('title').trim(),
    titleStatus: typed('titleStatus') ?? titleStatus ?? (original === '' ? 'ours' : 'translated'),
    titleOriginal: original === '' || language === undefined ? undefined : { lang: language, text: original },
    parent: typed('parent'),
    kind,
    roles: typed('roles') ?? [],
    lifecycle: typed('lifecycle') ?? [],
    levels: typed('levels'),
    goals: typed('goals') ?? [],
    modality: typed('modality') ?? (isAssessable ? modality : undefined),
    subjectMatter: typed('subjectMatter'),
    basis: typed('basis') ?? (isAssessable ? basis : undefined),
    evidence: typed('evidence') ?? (evidence === undefined ? [] : [{ source: evidence, locator: cell('ref').trim() }]),
    verified: saidOf(cell('verified')) ?? verified ?? (evidence === undefined ? 'unverified' : 'one-source'),
  } satisfies Partial<Record<keyof z.infer<typeof requirementSchema>, unknown>>;
  return {
    at,
    data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)),
    body: cell('gist').trim() === '' ? GIST_TO_BE_WRITTEN : escapeMarkdown(cell('gist').trim()),
  };
}

/** How far the number and title of a requirement are verified, where a cell says it in a word of ours. */
function saidOf(cell: string): string | undefined {
  return tokens(verifications).find((token) => token === kebab(cell));
}

/** Columns whose words are of another kind in other people's tables, and what to do about it. */
const ofAnotherKind = {
  source: 'give the source of all rows as `--evidence`',
  verified: `taken are ${tokens(verifications).join(', ')}; for all rows give \`--verified\``,
  parameters: 'write quantities by hand, with unit and clock',
  note: 'a note says what was checked here; write it by hand',
} as const;

/** Cells that were seen and not taken, by column, with the rows in which they stand and why. */
function notTaken(table: SourceTable, head: readonly string[], { places, unknown }: Columns): readonly string[] {
  const others = Object.entries(ofAnotherKind).flatMap(([field, tip]) => {
    const place = places.get(field);
    return place === undefined ? [] : [{ place, why: `the column \`${head[place] ?? field}\` was not taken: ${tip}` }];
  });
  return [...unknown, ...others].flatMap(({ place, why }) => {
    const isTaken = (cell: string) => place === places.get('verified') && saidOf(cell) !== undefined;
    const rows = table.rows.flatMap((cells, index) => {
      const cell = cells[place] ?? '';
      return index > 0 && cell !== '' && !isTaken(cell) ? [(table.firstRow ?? 1) + index] : [];
    });
    return rows.length === 0 ? [] : [`${table.sheet}: ${why} (${rows.length === 1 ? 'row' : 'rows'} ${ranges(rows)}).`];
  });
}

/** Rows as ranges: `2–5, 9`. */
function ranges(rows: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else parts.push([row, row]);
  }
  return parts.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

function kebab(word: string): string {
  return word.trim().toLowerCase().replace(/\s+/gu, '-');
}
