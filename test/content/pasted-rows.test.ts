import { describe, expect, test } from 'vitest';
import { pastedRows } from '../../src/content/pasted-rows.ts';
import { addRows, checkTiny } from './tiny-copy.ts';

const set = 'mappings/demo-1-2020--pi40-rri.mdx';
const report = (...rows: readonly string[]) =>
  checkTiny({ [set]: addRows(...rows) }).diagnostics.map(({ line, rule, message }) => `${line} ${rule} ${message}`);

describe('rows of a spreadsheet below a table', () => {
  test.each([
    ['tabs', 'SR 1.2\tsubset-of\tplan.basic-policy\thigh\tA reason of many characters.'],
    ['commas', 'SR 1.2,subset-of,plan.basic-policy,high,A reason of many characters.'],
    ['commas and quotation marks', '"SR 1.2","subset-of","plan.basic-policy","high","A reason."'],
    ['semicolons', 'SR 1.2;subset-of;plan.basic-policy;high;A reason of many characters.'],
  ])('are one error in words of its own: %s', (_, row) => {
    expect(report(row)).toEqual(['21 row-outside-table This line is a row of a spreadsheet, not of the table.']);
  });

  test('are one error, however many they are', () => {
    const row = 'SR 1.2\tsubset-of\tplan.basic-policy\thigh\tA reason of many characters.';
    expect(report(row, row, row)).toEqual(['21 row-outside-table These 3 lines are rows of a spreadsheet, not of the table.']);
  });

  test('are counted to the end of the text', () => {
    const body = 'Text.\nSR 1\tsubset-of\tplan.a\nSR 2\tsubset-of\tplan.b';
    const { diagnostics, body: left } = pastedRows('content/a.mdx', { body, bodyLine: 5 });
    expect(diagnostics.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '6 These 2 lines are rows of a spreadsheet, not of the table.',
    ]);
    expect(left).toBe('Text.\n\n');
  });

  test.each([
    'A sentence, subset-of in its middle, is prose no more.'.replace(', subset-of in', ' with subset-of in'),
    'See `subset-of`, and more.',
    '| SR 1 | subset-of | a, b |',
  ])('near miss: %s', (line) => {
    expect(pastedRows('content/a.mdx', { body: line, bodyLine: 5 })).toEqual({ body: line, diagnostics: [] });
  });
});

test.each(['```', '~~~'])('a fence in a set hides no row: %s', (fence) => {
  const { diagnostics } = checkTiny({ [set]: (text) => text.replace('| SR 1.2 ', `${fence}\n| SR 1.2 `) });
  expect(diagnostics.map(({ rule }) => rule)).toContain('row-outside-table');
});
