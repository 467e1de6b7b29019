import { load } from 'js-yaml';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yamlBlock, yamlInline } from '../../../src/domain/exchange/yaml-text.ts';
import { nested } from './nested-values.ts';

test.each([
  ['plain text', 'plain text'],
  ['2026-11-24', '2026-11-24'],
  ['2026-11-24T10', '"2026-11-24T10"'],
  ['12026-11-24', '"12026-11-24"'],
  ['no', '"no"'],
  ['Null', '"Null"'],
  ['1.10', '"1.10"'],
  ['a: b', '"a: b"'],
  ['a #b', '"a #b"'],
  ['two  blanks', '"two  blanks"'],
  ['', '""'],
  [7, '7'],
  [true, 'true'],
  [['a', 1], '[a, 1]'],
  [[], '[]'],
  [{ a: ['b'], 'c d': 'e' }, '{ a: [b], c d: e }'],
])('%j is written %s', (value, written) => {
  expect(yamlInline(value)).toBe(written);
});

test('A block has one key a line and leaves out what is not there', () => {
  expect(yamlBlock({ a: 'b', c: undefined, d: [1] })).toBe('a: b\nd: [1]');
});

test('Whatever is written is read the same', () => {
  fc.assert(fc.property(nested, (value) => void expect(load(yamlBlock(value))).toEqual(value)));
});
