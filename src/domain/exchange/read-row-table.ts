import type { Drafts, RowDraft, SourceTable } from './drafts.ts';
import { noDrafts, withoutEmpty } from './drafts.ts';
import type { Columns } from './column-names.ts';
import { splitList } from './text-lists.ts';

/** Which documents a row speaks of, where the table has columns for them: `true` where it is the pair that is asked for. */
export type DocumentTest = (source: string, target: string) => boolean;

/** The rows of a table, as they are spelled. Rows that speak of other documents are counted and left aside. */
export function readRowTable(table: SourceTable, columns: Columns, isAskedFor: DocumentTest): Drafts {
  const [head = [], ...body] = table.rows;
  const first = (table.firstRow ?? 1) + 1;
  const rows: RowDraft[] = [];
  const others = new Map<string, number>();
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell === '')) continue;
    const cell = (field: string) => (cells[columns.places.get(field) ?? -1] ?? '').trim();
    const documents = [cell('sourceDocument'), cell('targetDocument')] as const;
    if (cell('set') === '' && documents.some((name) => name !== '') && !isAskedFor(...documents)) {
      const pair = documents.join(' to ');
      others.set(pair, (others.get(pair) ?? 0) + 1);
      continue;
    }
    rows.push({
      at: { sheet: table.sheet, row: first + index },
      ...withoutEmpty({ set: cell('set') }),
      sources: splitList(cell('source')),
      targets: membersOf(cell('target')),
      relationship: cell('relationship'),
      ...said(cell),
    });
  }
  const notes = [
    ...[...others].map(([pair, count]) => `${table.sheet}: ${count} rows speak of other documents (${pair}) and were left aside.`),
    ...columns.unknown
      .filter(({ place }) => body.some((cells) => (cells[place] ?? '') !== '') && head[place] !== 'id' && head[place] !== 'author')
      .map(({ why }) => `${table.sheet}: ${why}.`),
  ];
  return { ...noDrafts, rows, notes };
}

function said(cell: (field: string) => string) {
  const text = (field: string) => cell(field).replace(/^[—–-]$/u, '');
  return withoutEmpty({
    confidence: text('confidence'),
    rationale: text('rationale'),
    strength: text('strength'),
    condition: text('condition'),
    dissent: text('dissent'),
  });
}

function membersOf(cell: string): readonly string[] {
  return /^[—–-]?$/u.test(cell) ? [] : splitList(cell);
}
