import { expect, test } from 'vitest';
import { capitalized, listed, monthOf, monthsBetween, numberWord } from '../../../src/domain/model/words.ts';

test.each([
  [0, 'none'],
  [1, 'one'],
  [12, 'twelve'],
  [13, '13'],
  [100, '100'],
])('%i is written %s', (count, word) => {
  expect(numberWord(count)).toBe(word);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as `%s`', (items, text) => {
  expect(listed(items)).toBe(text);
});

test.each([
  ['2025-06-30', 'June 2025'],
  ['2025-12', 'December 2025'],
  ['2025', '2025'],
])('%s is in %s', (date, month) => {
  expect(monthOf(date)).toBe(month);
});

test.each([
  ['2025-01-15', '2025-02-15', 1],
  ['2025-01-15', '2025-02-14', 0],
  ['2024-12-31', '2026-01-31', 13],
  ['2025-03-01', '2025-01-01', -2],
  ['1999-12-31', '2000-01-31', 1],
])('from %s to %s are %i months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});

test('a text gets a capital at its beginning alone', () => {
  expect([capitalized('a b'), capitalized('')]).toEqual(['A b', '']);
});
