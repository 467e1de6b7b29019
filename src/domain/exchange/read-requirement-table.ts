import type { z } from 'zod';
import { requirementSchema } from '../model/schema/requirement.ts';
import { escapeMarkdown } from './markdown-text.ts';
import type { Columns } from './column-names.ts';
import { noDrafts, type Drafts, type RequirementDraft, type SourceTable } from './drafts.ts';
import { columnsOf, valueOf, type RecordColumn } from './record-columns.ts';

const recordColumns: ReadonlyMap<string, RecordColumn> = new Map(columnsOf(requirementSchema).map((column) => [column.key, column]));
/** Keys that tables of others fill in other ways. */
const lists: ReadonlySet<string> = new Set(['roles', 'lifecycle', 'goals']);

/** What the caller says of all requirements of a file that does not say it itself. */
export interface RequirementDefaults {
  readonly language?: string;
  readonly evidence?: string;
  readonly basis?: string;
  readonly modality?: string;
  readonly titleStatus?: string;
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
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell === '')) continue;
    const cell = (field: string) => cells[columns.places.get(field) ?? -1] ?? '';
    const at = { sheet: table.sheet, row: first + index };
    requirements.push(isOurs ? ownDraft(cell, at) : foreignDraft(cell, at, defaults));
  }
  return { ...noDrafts, requirements, notes: isOurs ? [] : notTaken(table, head, columns) };
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
  const { language, evidence, basis, modality, titleStatus } = defaults;
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
    verified: evidence === undefined ? 'unverified' : 'one-source',
  } satisfies Partial<Record<keyof z.infer<typeof requirementSchema>, unknown>>;
  return {
    at,
    data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)),
    body: escapeMarkdown(cell('gist').trim()),
  };
}

/** Cells that were seen and have no place in a record of ours, by column, with the rows in which they stand. */
function notTaken(table: SourceTable, head: readonly string[], { places, unknown }: Columns): readonly string[] {
  const dropped = [
    ...unknown,
    ...['source', 'verified', 'parameters'].flatMap((field) =>
      places.has(field) ? [{ name: head[places.get(field) ?? 0] ?? field, place: places.get(field) ?? 0 }] : [],
    ),
  ];
  return dropped.flatMap(({ name, place }) => {
    const rows = table.rows.flatMap((cells, index) => (index > 0 && (cells[place] ?? '') !== '' ? [(table.firstRow ?? 1) + index] : []));
    return rows.length === 0
      ? []
      : [`${table.sheet}: the column \`${name}\` has no place in our records and was not taken (rows ${ranges(rows)}).`];
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
