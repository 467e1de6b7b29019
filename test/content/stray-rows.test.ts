import { describe, expect, test } from 'vitest';
import { parseSetBody } from '../../src/content/body.ts';
import { strayRows } from '../../src/content/stray-rows.ts';

const path = 'content/mappings/a--b.mdx';
const table = '| A | B |\n| --- | --- |\n| 1 | 2 |';

function strayIn(body: string): readonly string[] {
  const { tables } = parseSetBody(path, body, 10);
  return strayRows(path, { body, bodyLine: 10 }, tables).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('a row outside the table', () => {
  test.each([
    ['below a blank line', `${table}\n\n| 3 | 4 |\n`, ['14:1 This line looks like a row and stands outside the table.']],
    ['above the table', `| 0 | 0 |\n\n${table}\n`, ['10:1 This line looks like a row and stands outside the table.']],
    [
      'with one below it',
      `${table}\n\n| 3 | 4 |\n| 5 | 6 |\n`,
      ['14:1 This line and the one below it look like rows and stand outside the table.'],
    ],
    [
      'with two below it',
      `${table}\n\n| 3 | 4 |\n| 5 | 6 |\n| 7 | 8 |\n`,
      ['14:1 This line and the 2 below it look like rows and stand outside the table.'],
    ],
    ['behind a mark of a list', `${table}\n\n- | 3 | 4 |\n`, ['14:3 This line looks like a row and stands outside the table.']],
    [
      'in two places',
      `${table}\n\n| 3 | 4 |\n\nText.\n\n| 5 | 6 |\n`,
      ['14:1 This line looks like a row and stands outside the table.', '18:1 This line looks like a row and stands outside the table.'],
    ],
  ])('is reported %s', (_, body, expected) => {
    expect(strayIn(body)).toEqual(expected);
  });

  test.each([
    ['a table alone', `Prose.\n\n${table}\n`],
    ['two tables: another rule says so', `${table}\n\n${table}\n`],
    ['a single pipe in prose', `Either a | b.\n\n${table}\n`],
    ['a row that cannot be parsed and stands in the table', `| A | B |\n| --- | --- |\n| {3 | 4 |\n`],
  ])('is not what stands in %s', (_, body) => {
    expect(strayIn(body)).toEqual([]);
  });
});
