import { expect, test } from 'vitest';
import { headFault } from '../../../src/domain/exchange/head-fault.ts';

const fault = (cells: readonly string[], wants: 'rows' | 'requirements' | 'both') => headFault([{ sheet: 'x.csv', cells }], wants);

test.each([
  [['source', 'target', 'relationship'], 'rows'],
  [['Ref', 'Title'], 'requirements'],
  [['subject_id', 'predicate_id', 'object_id'], 'rows'],
  [['id', 'source', 'target', 'author', 'method', 'matchingRationale'], 'rows'],
] as const)('a head of the kind that is wanted is no fault: %s', (cells, wants) => {
  expect(fault(cells, wants)).toBeUndefined();
});

test.each([[['id', 'author']], [['subject_id', 'object_id']]])('some columns of a table of ours make no head of it: %s', (cells) => {
  expect([fault(cells, 'rows'), fault(cells, 'both')]).toEqual([expect.any(String), expect.any(String)]);
});

test('one sheet of the kind is enough', () => {
  const heads = [
    { sheet: 'Read me', cells: ['About'] },
    { sheet: 'Rows', cells: ['source', 'target', 'relation'] },
  ];
  expect(headFault(heads, 'rows')).toBeUndefined();
});

test('a head of the other kind is told with the option that fits', () => {
  expect(fault(['ref', 'title'], 'rows')).toBe(
    'The file holds a table of requirements, and rows were asked for. Tip: for requirements give `--document`.',
  );
});

test('a head of the other kind is told from any of the sheets', () => {
  const heads = [
    { sheet: 'Read me', cells: ['About'] },
    { sheet: 'Rows', cells: ['source', 'target', 'relation'] },
  ];
  expect(headFault(heads, 'requirements')).toBe(
    'The file holds a table of rows, and requirements were asked for. Tip: for rows give `--source` and `--target`.',
  );
});

test('a head of no kind is told with what stands there and what is known', () => {
  expect(fault(['from', ' ', 'to', ''], 'rows')).toMatchInlineSnapshot(
    `"The first line of \`x.csv\` is no head that is known: a table of rows has the columns \`source\`, \`target\`, \`relationship\`, and here stand \`from\`, \`to\`. Tip: rename its columns; known are, for rows: \`source\`, \`sources\`, \`source_ref\`, \`source_node_id\`, \`source requirement\`, \`source_requirement_urn\`, \`focal document element\`, \`target\`, \`targets\`, \`target_ref\`, \`target_node_id\`, \`target requirement\`, \`target_requirement_urn\`, \`reference document element\`."`,
  );
});

test('of a long head twelve names stand in the fault, each with forty signs at most', () => {
  const said = fault(Array<string>(13).fill('x'.repeat(41)), 'rows');
  expect(said?.match(/`x+`/gu)).toEqual(Array<string>(12).fill(`\`${'x'.repeat(40)}\``));
});

test('a table of empty cells has no head', () => {
  expect(fault(['', ' '], 'both')).toBe('The file holds no table: every cell is empty.');
});
