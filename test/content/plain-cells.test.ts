import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { markupInCells } from '../../src/content/plain-cells.ts';
import { addRows, checkTiny } from './tiny-copy.ts';

const set = 'mappings/demo-2-2022--demo-1-2020.mdx';
const row = (relationship: string, rationale: string) => `| 5.1 | ${relationship} | SR 1.10 | high | ${rationale} |`;
const report = (line: string) => checkTiny({ [set]: addRows(line) }).report;

describe('the cells of a mapping set', () => {
  test('hold no component, which would vanish', () => {
    expect(report(row('no-relationship', 'A policy is no banner, as <Ref to="plan" /> says.'))).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:19:70  error  plain-cell
          \`<Ref>\` stands in a cell of a mapping set, whose cells are plain text.
          Tip: Name the record by its number or id; the page links it.
      1 error, 0 warnings"
    `);
  });

  test('hold no link, which would vanish', () => {
    expect(report(row('no-relationship', 'A policy is no [banner](/matrix/), whatever it says.'))).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:19:59  error  plain-cell
          A link stands in a cell of a mapping set, whose cells are plain text.
          Tip: Name the record by its number or id; the page links it.
      1 error, 0 warnings"
    `);
  });

  test('hold no marks that would pass for a token', () => {
    expect(report(row('~~subset-of~~', 'A policy is no banner, whatever it says.'))).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:19:9  error  plain-cell
          Struck text stands in a cell of a mapping set, whose cells are plain text.
          Tip: Leave the marks out, or write them with a backslash: \`\\*\`.
      1 error, 0 warnings"
    `);
  });

  test.each(['**bold**', '*stress*', '_stress_', '~~struck~~', '<Note>aside</Note>', 'https://example.org/x', 'a@example.org'])(
    'refuse %s',
    (mark) => {
      expect(report(row('no-relationship', `A policy is no banner, whatever ${mark} says.`))).toContain('  error  plain-cell\n');
    },
  );

  test.each(['\\*stars\\*', 'two * stars * apart', 'snake_case_words', '`code`', 'a \\| b', '\\<24 h', '3 > 2'])('take %s', (text) => {
    expect(report(row('no-relationship', `A policy is no banner, whatever ${text} says.`))).toBe('0 errors, 0 warnings');
  });
});

test.each([
  ['link', 'A link'],
  ['linkReference', 'A link'],
  ['delete', 'Struck text'],
  ['emphasis', 'Emphasis'],
  ['strong', 'Emphasis'],
  ['footnoteReference', 'A footnote'],
  ['image', 'Markup'],
])('a node `%s` in a cell is called "%s"; outside of a table it is left alone', (type, what) => {
  const tree = { type: 'root', children: [{ type }, { type: 'tableCell', children: [{ type: 'text' }, { type }] }] };
  expect(markupInCells('content/a.mdx', tree as Root).map(({ message }) => message)).toEqual([
    `${what} stands in a cell of a mapping set, whose cells are plain text.`,
  ]);
});
