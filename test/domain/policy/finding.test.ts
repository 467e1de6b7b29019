import { expect, test } from 'vitest';
import { findingKinds, shareOf } from '../../../src/domain/policy/finding.ts';

test('a share is what is counted by what it is counted in, and nothing of nothing', () => {
  expect(shareOf({ count: 3, of: 4 })).toBe(0.75);
  expect(shareOf({ count: 0, of: 0 })).toBe(0);
});

test('the statements keep their names, which are addresses, and their order', () => {
  expect(findingKinds).toEqual([
    'least-covered-principle',
    'least-covered-trust-element',
    'law-without-international-duty',
    'full-in-law-alone',
    'law-beyond-standards',
    'diverging-deadlines',
    'first-report-deadlines',
    'not-recognised',
    'standards-without-law',
    'voluntary-alone',
  ]);
});
