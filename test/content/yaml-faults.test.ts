import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/content/yaml.ts';

const source = (text: string, lineOffset = 1) => ({ path: 'content/a.mdx', text, lineOffset });
const said = (text: string) =>
  parseYaml(source(text)).diagnostics.map(({ line, column, severity, message, tip }) =>
    `${line}:${column} ${severity} ${message} ${tip ?? ''}`.trim(),
  );

describe('a fault of YAML is said in words at its place', () => {
  test.each([
    ['a:\n\tb: c', '3:1 error A tab stands in the indentation. YAML is indented with blanks; replace each tab by two blanks.'],
    ['a: 1\na: 2', '3:1 error This key stands twice in the same block. Keep one of them.'],
    ['a: "open\nb: 2', '2:4 error The quotation mark that opens here is not closed. Close it with `"` at the end of the value.'],
    ["a: 'it's here'", "2:7 error The quotation mark closes here, and text follows. Write a `'` inside the value as `''`."],
    ['a: "no"w', '2:7 error The quotation mark closes here, and text follows. Write a `"` inside the value as `\\"`.'],
    ['a: "say "no" now"', '2:9 error The quotation mark closes here, and text follows. Write a `"` inside the value as `\\"`.'],
    ['a: [b, c\nd: e', '2:4 error The bracket `[` that opens here is not closed. Close it with `]`.'],
    ['a: { b: c\nd: e', '2:4 error The bracket `{` that opens here is not closed. Close it with `}`.'],
    ['  - note:  “quoted”', expect.stringMatching(/^2:12 error The value begins with `“`/u)],
    ['{a: “quoted”}', expect.stringMatching(/^2:5 error The value begins with `“`/u)],
    [
      'a: “quoted”',
      '2:4 error The value begins with `“`, which quotes nothing here. Type the straight mark `"` at both ends; marks of print may stand between them.',
    ],
    [
      'a: "^SR \\d+$"',
      '2:10 error A `\\` in double quotes begins a sign that YAML does not know. Write a regular expression, or any text with `\\`, in single quotes.',
    ],
    ['```yaml\na: 1\n```', '2:1 error A fence stands here. Remove the lines of backticks.'],
    ['[]\n- a: 1', '3:1 error Entries stand below `[]`, which says that the list is empty. Remove the `[]`.'],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual([expected]);
    expect(parseYaml(source(text)).value).toBeUndefined();
  });

  test('the last bracket that is open is named, also below a quoted value of two lines', () => {
    expect(said('a: "one\n  two"\nb: [c, d\ne: f')).toEqual([
      '4:4 error The bracket `[` that opens here is not closed. Close it with `]`.',
    ]);
    expect(said('a: [x\nb: [c, d\ne: f')).toEqual([expect.stringMatching(/^3:4 error The bracket/u)]);
  });

  test('a quotation mark that is not closed is named in its line', () => {
    expect(said('a: 1\nb: 2\nc: "open\nd: 3')).toEqual([expect.stringMatching(/^4:4 error The quotation mark that opens here/u)]);
  });

  test('a bracket behind a quoted text is named in its column', () => {
    expect(said('b: {x: "]", c: [d}')).toEqual([expect.stringMatching(/^2:16 error The bracket `\[`/u)]);
  });

  test('a bracket in double quotes opens nothing', () => {
    expect(said('a: "["\nb: {c: [d}\n')).toEqual([expect.stringContaining('3:8 error The bracket `[`')]);
  });
});
