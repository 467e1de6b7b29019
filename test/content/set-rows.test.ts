import { describe, expect, test } from 'vitest';
import { parseSetBody } from '../../src/content/body.ts';
import { readSetRows, setOf, type Named } from '../../src/content/set-rows.ts';
import { element, framework, requirement, set } from '../builders.ts';

const ours = set('a');
const head = '| Source | Relationship | Target | Confidence | Rationale |\n| --- | --- | --- | --- | --- |\n';
const row = (source: string, confidence = 'high') =>
  `| ${source} | subset-of | plan.policy | ${confidence} | A reason of many characters. |\n`;
const named = (over: Partial<Named> = {}): Named => ({
  frameworks: [framework('a')],
  requirements: ['R1', 'R2'].map((ref) => requirement('a', ref)),
  elements: [element('plan', ['policy'])],
  faulty: [],
  ...over,
});
const read = (body: string, over: Partial<Named> = {}) =>
  readSetRows([{ set: ours, tables: parseSetBody(ours.path, body, 12).tables }], named(over));

describe('the rows of a set', () => {
  test('are read with the ids of what they name', () => {
    const { mappings, diagnostics, faulty } = read(head + row('R1') + row('R2'));
    expect([mappings.map(({ sources }) => sources), diagnostics, faulty]).toEqual([[['a/r1'], ['a/r2']], [], []]);
  });

  test.each([
    ['no table', 'Prose.\n', 'This mapping set has no table.', 1],
    ['two tables', `${head}${row('R1')}\n${head}${row('R2')}`, 'A second table stands in this mapping set.', 16],
  ])('are none where the set has %s', (_, body, message, line) => {
    const { mappings, diagnostics, faulty } = read(body);
    expect([mappings, diagnostics, faulty]).toMatchObject([[], [{ rule: 'one-table', message, line, column: 1 }], [ours.id]]);
  });

  test('that are faulty count as consideration of what they name, and their names are checked', () => {
    const { mappings, diagnostics, faulty } = read(head + row('R1') + row('R2', 'sure') + row('R9', 'sure'));
    expect(mappings).toHaveLength(1);
    expect(faulty).toEqual([`${ours.id}:a/r2`]);
    expect(diagnostics.map(({ rule }) => rule).sort()).toEqual(['reference-exists', 'row', 'row']);
  });

  test('that are all faulty make the set faulty', () => {
    expect(read(head + row('R1', 'sure')).faulty).toContain(ours.id);
  });

  test('are left out in silence where the document is not known: that is said of the set', () => {
    expect(read(head + row('R7'), { frameworks: [] }).diagnostics).toEqual([]);
    expect(read(head + row('R7')).diagnostics).toHaveLength(1);
  });

  test('are left out in silence too where it is the target that is not known', () => {
    const toB = set('a', 'b');
    const tables = parseSetBody(toB.path, head + row('R1'), 12).tables;
    const of = (...ids: readonly string[]) => readSetRows([{ set: toB, tables }], named({ frameworks: ids.map((id) => framework(id)) }));
    expect([of('a').diagnostics.length, of('a', 'b').diagnostics.length]).toEqual([0, 1]);
  });
});

test('a set has its file and its tables', () => {
  const { id, path, body, ...data } = ours;
  const document = { id, path, body, data, tree: { type: 'root' as const, children: [] }, tables: [] };
  expect(setOf(document)).toEqual({ set: ours, tables: [] });
});
