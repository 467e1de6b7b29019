import { expect, test } from 'vitest';
import { labelLines, labelWidth } from '../../src/site/label-width.ts';

test('the longest label decides how much room all have', () => {
  expect(labelWidth(['', 'CRA', 'Machinery Regulation'])).toBe(labelWidth(['Machinery Regulation']));
  expect(labelWidth(['Machinery Regulation'])).toBeGreaterThan(labelWidth(['CRA']));
});

test('without labels there is a margin alone', () => {
  expect(labelWidth([])).toBe(16);
});

test('a label is broken between words into lines that are no longer than asked, a longer word alone excepted', () => {
  expect(labelLines('Assessment of terminals and radio equipment', 23)).toEqual(['Assessment of terminals', 'and radio equipment']);
  expect(labelLines('A Sicherheitskennzeichen', 10)).toEqual(['A', 'Sicherheitskennzeichen']);
  expect(labelLines('', 10)).toEqual([]);
});
