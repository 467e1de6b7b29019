import { expect, test } from 'vitest';
import { compareRecords } from '../../../src/domain/changes/compare.ts';

const one = { id: 'a', title: 'A', path: 'a.md' };

test('a record that is the same in both states is no difference', () => {
  expect(compareRecords([one], [{ ...one }])).toEqual({ added: [], changed: [], withdrawn: [] });
});

test.each(['path', 'place', 'index'])('a record that only stands elsewhere, by its %s, is no difference', (key) => {
  expect(compareRecords([{ ...one, [key]: 'a' }], [{ ...one, [key]: 'b' }])).toEqual({ added: [], changed: [], withdrawn: [] });
});

test('a record of the later state alone is added, one of the earlier alone withdrawn', () => {
  const { added, withdrawn } = compareRecords([one], [{ ...one, id: 'b' }]);
  expect([added.map(({ id }) => id), withdrawn.map(({ id }) => id)]).toEqual([['b'], ['a']]);
});

test('a change names every key that differs, in alphabetical order', () => {
  const before = { ...one, note: 'n', goals: ['integrity'] };
  const after = { ...one, title: 'B', goals: ['safety'] };
  expect(compareRecords<{ id: string }>([before], [after]).changed).toEqual([{ before, after, keys: ['goals', 'note', 'title'] }]);
});

test('order of members counts as a change', () => {
  expect(
    compareRecords<{ id: string }>([{ id: 'a', goals: [1, 2] } as { id: string }], [{ id: 'a', goals: [2, 1] } as { id: string }]).changed,
  ).toHaveLength(1);
});
