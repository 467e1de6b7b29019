import { expect, test } from 'vitest';
import { compareTexts } from '../../../src/domain/model/compare-texts.ts';

test.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['', 'a', -1],
  ['B', 'a', -1],
  ['2027-01', '2027-01-20', -1],
])('%j stands to %j as %i says', (a, b, order) => {
  expect(compareTexts(a, b)).toBe(order);
});
