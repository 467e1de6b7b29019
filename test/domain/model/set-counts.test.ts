import { expect, test } from 'vitest';
import { setCounts } from '../../../src/domain/model/set-counts.ts';

test.each([
  ['draft', true],
  ['not-complete', true],
  ['complete', true],
  ['deprecated', false],
  ['superseded', false],
] as const)('a set that is %s counts: %s', (status, expected) => {
  expect(setCounts({ status })).toBe(expected);
});

test('a set that is not there does not count', () => {
  expect(setCounts(undefined)).toBe(false);
});
