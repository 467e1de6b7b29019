import { requirementSchema } from '../model/schema/requirement.ts';
import { mappingSetSchema } from '../model/schema/mapping.ts';
import { requirementColumns, rowColumns } from './column-names.ts';
import { noDrafts, type Drafts, type SetDraft, type SourceTable } from './drafts.ts';
import { readRequirementTable, type RequirementDefaults } from './read-requirement-table.ts';
import { readRowTable, type DocumentTest } from './read-row-table.ts';
import { columnsOf, valueOf } from './record-columns.ts';

/** What a reader of tables is told: which kind is wanted, and what holds for all requirements. */
export interface TableRequest {
  readonly wants: 'rows' | 'requirements' | 'both';
  readonly defaults: RequirementDefaults;
  readonly isAskedFor: DocumentTest;
}

const requirementKeys = Object.keys(requirementSchema.shape);

/** The rows and requirements of the sheets of a workbook, or of one table. A sheet of no known kind is named and left aside. */
export function readTables(tables: readonly SourceTable[], request: TableRequest): Drafts {
  return merge(tables.map((table) => readTable(withoutBlankTop(table), request)));
}

/** Several readings as one. */
export function merge(all: readonly Drafts[]): Drafts {
  return {
    rows: all.flatMap(({ rows }) => rows),
    requirements: all.flatMap(({ requirements }) => requirements),
    sets: new Map(all.flatMap(({ sets }) => [...sets])),
    faults: all.flatMap(({ faults }) => faults),
    notes: all.flatMap(({ notes }) => notes),
  };
}

function readTable(table: SourceTable, { wants, defaults, isAskedFor }: TableRequest): Drafts {
  const head = (table.rows[0] ?? []).map((cell) => cell.trim());
  const sets = readSetTable(table, head);
  if (sets) return { ...noDrafts, sets };
  const ofRows = wants === 'requirements' ? undefined : rowColumns(head);
  if (ofRows) return readRowTable({ ...table, rows: [head, ...table.rows.slice(1)] }, ofRows, isAskedFor);
  const ofRequirements = wants === 'rows' ? undefined : requirementColumns(head, requirementKeys);
  if (ofRequirements) return readRequirementTable({ ...table, rows: [head, ...table.rows.slice(1)] }, ofRequirements, defaults);
  return table.rows.length === 0
    ? noDrafts
    : { ...noDrafts, notes: [`${table.sheet}: no table of ${wants === 'both' ? 'rows or requirements' : wants}; left aside.`] };
}

/** The sheet of our own that says what each set states. */
function readSetTable(table: SourceTable, head: readonly string[]): ReadonlyMap<string, SetDraft> | undefined {
  const columns = [...columnsOf(mappingSetSchema), { key: 'body', kind: 'text', isRequired: false } as const];
  if (head[0] !== 'id' || !['author', 'method', 'matchingRationale'].every((key) => head.includes(key))) return undefined;
  return new Map(
    table.rows.slice(1).flatMap((cells) => {
      const [id = ''] = cells;
      if (id === '') return [];
      const entries = columns.map((column) => [column.key, valueOf(column, cells[head.indexOf(column.key)] ?? '')] as const);
      return [[id, Object.fromEntries(entries.filter(([, value]) => value !== undefined))] as const];
    }),
  );
}

function withoutBlankTop(table: SourceTable): SourceTable {
  const first = table.rows.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  return first <= 0 ? table : { ...table, rows: table.rows.slice(first), firstRow: (table.firstRow ?? 1) + first };
}
