import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/content/yaml.ts';
import { addRows, append, checkTiny, swap } from './tiny-copy.ts';

/** Where and what the reader says of YAML that begins on line 2 of a file. */
function said(text: string): readonly string[] {
  return parseYaml({ path: 'a.mdx', text, lineOffset: 1 }).diagnostics.map(
    ({ line, column, message, tip }) => `${line}:${column} ${message} ${tip}`,
  );
}
const set = 'mappings/demo-1-2020--pi40-rri.mdx';
const why = 'Long enough to say why this and not another.';

describe('a slip in front matter is told at its own place', () => {
  test.each([
    [
      'ref: "4.1\ntitle: Policy\nkind: requirement',
      '2:6 The quotation mark that opens here is not closed. Close it with `"` at the end of the value.',
    ],
    ['roles: [manufacturer\ngoals: []', '2:8 The bracket `[` that opens here is not closed. Close it with `]`.'],
    ['rights: { holder: A, basis: "[B]"\ngoals: []', '2:9 The bracket `{` that opens here is not closed. Close it with `}`.'],
    ['title: "The "open" policy"', '2:13 The quotation mark closes here, and text follows. Write a `"` inside the value as `\\"`.'],
    ["title: 'Maker's policy'", "2:14 The quotation mark closes here, and text follows. Write a `'` inside the value as `''`."],
    [
      'title: “Security policy”',
      '2:8 The value begins with `“`, which quotes nothing here. Type the straight mark `"` at both ends; marks of print may stand between them.',
    ],
    [
      'evidence: [{ source: x, locator: “row 4.1, page 3” }]',
      '2:34 The value begins with `“`, which quotes nothing here. Type the straight mark `"` at both ends; marks of print may stand between them.',
    ],
    ['[]\n- id: a', '3:1 Entries stand below `[]`, which says that the list is empty. Remove the `[]`.'],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test.each([
    'title: "The “open” policy"',
    'note: "see there, note: “open” it says"',
    'note: >\n  “Open” is a word.',
    "title: 'It''s open'",
    'title: "a \\"b\\""',
    'roles: [a,\n  b]',
    'list: []',
  ])('%j has none', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a slip in a table makes no noise elsewhere', () => {
  test('a blank line in the table is one fault, however many rows stand below it', () => {
    const { diagnostics } = checkTiny({ [set]: (text) => text.replace(/\n(\| SR 1\.1 )/u, '\n\n$1') });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['row-outside-table']);
  });

  test('HTML in a cell is told at the cell, and nothing else', () => {
    expect(checkTiny({ [set]: swap('| plan.basic-policy | medium | ', '| plan.basic-policy | medium | Two<br>lines. ') }).report)
      .toMatchInlineSnapshot(`
      "content/mappings/demo-1-2020--pi40-rri.mdx:20:56  error  mdx-syntax
          \`<br>\` is HTML, and content holds none.
          Tip: Write it as Markdown or leave it out; in a cell two sentences serve for two lines.
      1 error, 0 warnings"
    `);
  });

  test('a source document that is unknown is told once, with the id that was begun', () => {
    const { diagnostics } = checkTiny({ [set]: swap('source: demo-1-2020', 'source: demo-1') });
    expect(diagnostics.filter(({ rule }) => rule === 'reference-exists').map(({ message, tip }) => [message, tip])).toMatchInlineSnapshot(`
      [
        [
          "\`demo-1\` is not a framework.",
          "did you mean \`demo-1-2010\`?",
        ],
      ]
    `);
  });

  test('a row without its target cell says so, and nothing of what slipped into its place', () => {
    const { diagnostics } = checkTiny({ [set]: addRows(`| SR 1.2 | subset-of | high | ${why} |`) });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['row']);
  });

  test.each([
    ['plan', 'did you mean `plan.basic-policy`'],
    ['plan.basic-policy；plan.iot-characteristics', 'Separate the members of a row by `;`.'],
  ])('the target `%s` gets a tip', (target, tip) => {
    expect(checkTiny({ [set]: addRows(`| SR 1.2 | subset-of | ${target} | high | ${why} |`) }).report).toContain(tip);
  });
});

test('a link to the place of a file tells the address of its page', () => {
  expect(checkTiny({ 'guide/method.mdx': append('\n[this](/requirements/demo-1-2020/sr-1-1/)') }).report).toContain(
    'write `/frameworks/demo-1-2020/sr-1-1/`',
  );
});
