import { expect, test } from 'vitest';
import { rowColumns } from '../../../src/domain/exchange/column-names.ts';
import { readRowTable } from '../../../src/domain/exchange/read-row-table.ts';

const head = ['source', 'target', 'relationship', 'rationale', 'source_doc', 'target_doc', 'set', 'Owner', 'id'];
const read = (...body: readonly (readonly string[])[]) => {
  const columns = rowColumns(head);
  if (!columns) throw new Error('The head is none of rows.');
  return readRowTable({ sheet: 'rows', firstRow: 3, rows: [head, ...body] }, columns, (source, target) => source === 'A' && target === 'B');
};

test('Rows are counted as the file counts them, empty ones passed over', () => {
  expect(read(['1', '2', 'subset'], ['', '', ''], ['3', '4', 'equal']).rows.map(({ at }) => at.row)).toEqual([4, 6]);
});

test('Members are parted by semicolons; a dash is no target and no reason', () => {
  const { rows } = read(['1; 2', '3;4', 'subset', ' Why. '], ['1', '—', 'none', '-'], ['1', '–', 'none', 'a - b']);
  expect(rows.map(({ sources, targets, rationale }) => [sources, targets, rationale])).toEqual([
    [['1', '2'], ['3', '4'], 'Why.'],
    [['1'], [], undefined],
    [['1'], [], 'a - b'],
  ]);
});

test('A column that is not there says nothing', () => {
  const bare = ['source', 'target', 'relationship'];
  const columns = rowColumns(bare);
  expect(columns && readRowTable({ sheet: 'x', rows: [bare, ['1', '2', 'subset']] }, columns, () => false).rows).toEqual([
    { at: { sheet: 'x', row: 2 }, sources: ['1'], targets: ['2'], relationship: 'subset' },
  ]);
});

test('Rows that speak of other documents are counted and left aside', () => {
  const { rows, notes } = read(
    ['1', '2', 'subset', '', 'A', 'B'],
    ['1', '2', 'subset', '', 'A', 'C'],
    ['1', '3', 'subset', '', 'A', 'C'],
    ['1', '2', 'subset', '', '', ''],
  );
  expect(rows).toHaveLength(2);
  expect(notes).toEqual(['rows: 2 rows speak of other documents (A to C) and were left aside.']);
});

test('A row that names its set belongs there, whatever its documents are called', () => {
  expect(read(['1', '2', 'subset', '', 'A', 'C', 'a--c']).rows.map(({ set }) => set)).toEqual(['a--c']);
});

test('A column of no known kind is named where it holds something; ours that are not needed are not', () => {
  expect(read(['1', '2', 'subset', '', '', '', '', '', 'x']).notes).toEqual([]);
  const owned = ['1', '2', 'subset', '', '', '', '', 'me', 'x'];
  const noted = ['rows: the column `Owner` is not known and was not taken.'];
  expect([read(owned).notes, read(['3', '4', 'subset'], owned).notes]).toEqual([noted, noted]);
});
