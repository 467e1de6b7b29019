import { expect, test } from 'vitest';
import { labelWidth } from '../../src/site/label-width.ts';

test('the longest label decides how much room all have', () => {
  expect(labelWidth(['', 'CRA', 'Machinery Regulation'])).toBe(labelWidth(['Machinery Regulation']));
  expect(labelWidth(['Machinery Regulation'])).toBeGreaterThan(labelWidth(['CRA']));
});

test('without labels there is a margin alone', () => {
  expect(labelWidth([])).toBe(16);
});
