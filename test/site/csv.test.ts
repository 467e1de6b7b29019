import { expect, test } from 'vitest';
import { toCsv } from '../../src/site/csv.ts';

test.each<[string, unknown, string]>([
  ['a text', 'plain', 'plain'],
  ['nothing', undefined, ''],
  ['a list', ['a', 'b'], 'a; b'],
  ['a number', 7, '7'],
  ['no', false, 'false'],
  ['a comma', 'a, b', '"a, b"'],
  ['a formula', '=1+1', "'=1+1"],
  ['a list that begins like one', ['-a', 'b'], "'-a; b"],
  ['a block', { a: 1, b: 'x' }, 'a: 1; b: x'],
  ['a text of several lines', 'one\n\ntwo\r\nthree', 'one two three'],
  ['a line that begins like a formula', '\n=1', "'=1"],
])('a cell of %s', (_what, value, cell) => {
  expect(toCsv(['a', 'z'], [{ a: value, b: 'not asked for' }])).toBe(`\uFEFFa,z\r\n${cell},\r\n`);
});

test('a list without a row has its columns', () => {
  expect(toCsv(['a', 'b'], [])).toBe('\uFEFFa,b\r\n');
});
