import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeText, joinList, splitList, unescapeText } from '../../../src/domain/exchange/text-lists.ts';

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((one) => one.trim())
  .filter((one) => one !== '');

test('A list in a cell is the list again', () => {
  fc.assert(fc.property(fc.array(text), (list) => void expect(splitList(joinList(list))).toEqual(list)));
});

test('A list that is there and empty differs from nothing', () => {
  expect(joinList([])).toBe('—');
  expect(splitList('—')).toEqual([]);
  expect(splitList(joinList(['—']))).toEqual(['—']);
});

test.each([
  ['a; b', ['a', 'b']],
  ['a;b;', ['a', 'b']],
  [' ; a', ['a']],
  ['a\\; b; c', ['a; b', 'c']],
  ['a\\nb; c\\\\n', ['a\nb', 'c\\n']],
  ['a\\rb', ['a\rb']],
  ['  ', []],
  ['a\\', ['a']],
])('The cell %j holds %j', (cell, list) => {
  expect(splitList(cell)).toEqual(list);
});

test('A text of several lines stands on one', () => {
  const given = 'a\\b\r\nc';
  expect(escapeText(given)).toBe('a\\\\b\\r\\nc');
  expect(unescapeText(escapeText(given))).toBe(given);
});
