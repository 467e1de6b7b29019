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
  ['a block', { a: 1, b: 'x' }, '"a: 1\nb: x"'],
])('a cell of %s', (_what, value, cell) => {
  expect(toCsv(['a', 'z'], [{ a: value, b: 'not asked for' }])).toBe(`a,z\r\n${cell},\r\n`);
});

test('a list without a row has its columns', () => {
  expect(toCsv(['a', 'b'], [])).toBe('a,b\r\n');
});
