import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { tableTexts } from '../../src/content/table-text.ts';

const tables = (text: string) => tableTexts(unified().use(remarkParse).use(remarkGfm).parse(text));

test('a cell is its text without marks and blanks, at the place where the text begins', () => {
  expect(tables('Prose.\n\n| A |\n| --- |\n|   *one* two   |\n')).toEqual([
    { line: 3, column: 1, rows: [[{ text: 'A', line: 3, column: 3 }], [{ text: 'one two', line: 5, column: 5 }]] },
  ]);
});

test.each(['\u00A0', '\u3000', '\u2009'])('blanks of another width (%j) at the ends of a cell are no part of it', (blank) => {
  expect(tables(`| A |\n| --- |\n| ${blank}one two${blank} |\n`)[0]?.rows[1]?.[0]?.text).toBe('one two');
});

test('an empty cell stands at its own place', () => {
  expect(tables('| A | B |\n| --- | --- |\n| 1 |  |\n')[0]?.rows[1]?.[1]).toMatchObject({ text: '', line: 3 });
});

test('a table inside a list is none of the tables of the body', () => {
  expect(tables('- item\n\n  | A |\n  | --- |\n  | 1 |\n')).toEqual([]);
});
