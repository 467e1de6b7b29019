import { expect, test } from 'vitest';
import type { Recognitions } from '../../../src/domain/model/schema/recognitions.ts';
import { saysTheSame } from '../../../src/domain/policy/same-statement.ts';

const one: Recognitions[number] = {
  from: { label: 'star' },
  to: { label: 'mark' },
  outcome: 'partly',
  effect: 'One counts for the other.',
  asOf: '2026-10-09',
  evidence: [],
  verified: 'two-sources',
};

test.each([
  ['of other parties that says the same', { from: { label: 'seal' }, to: { label: 'cls' } }, true],
  ['with another outcome', { outcome: 'none-found' }, false],
  ['with another effect', { effect: 'It counts in part.' }, false],
  ['with a condition', { conditions: 'Only for toys.' }, false],
  ['of another day', { asOf: '2026-10-10' }, false],
  ['that counts from a day', { since: '2025-01-01' }, false],
] as const)('a statement %s', (_, over, same) => {
  expect(saysTheSame(one, { ...one, ...over })).toBe(same);
});

test('the last statement of a list has none after it', () => {
  expect(saysTheSame(one, undefined)).toBe(false);
});
