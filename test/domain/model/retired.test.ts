import { expect, test } from 'vitest';
import { kindOfId, retiredOf } from '../../../src/domain/model/retired.ts';
import { gapKinds } from '../../../src/domain/model/gap.ts';

const gap = `${Object.keys(gapKinds)[0]}--plan.policy`;

test.each([
  [gap, 'gap'],
  ['a--pi40-rri/sr-1-1~plan.policy', 'row'],
  ['a/sr-1-1', 'requirement'],
  ['a', 'other'],
  ['a/b/c', 'other'],
  ['a/', 'other'],
  ['no-such-kind--plan.policy', 'other'],
])('`%s` is the id of a %s', (id, kind) => {
  expect(kindOfId(id)).toBe(kind);
});

test('retired ids of one kind are given with what is said of them', () => {
  const retired = ['a/sr-1-1', gap, 'a'].map((id) => ({ id, date: '2026-11-24', reason: 'It went.' }));
  expect(retiredOf({ retired }, 'requirement')).toEqual([retired[0]]);
});
