import { describe, expect, test } from 'vitest';
import { locate, parseYaml } from '../../src/content/yaml.ts';

const source = (text: string, lineOffset = 1) => ({ path: 'content/a.mdx', text, lineOffset });
const said = (text: string) =>
  parseYaml(source(text)).diagnostics.map(({ line, column, severity, message, tip }) =>
    `${line}:${column} ${severity} ${message} ${tip ?? ''}`.trim(),
  );

describe('YAML is read as it is written', () => {
  test.each([
    ['a: 2026-11-24', { a: '2026-11-24' }],
    ['a: no', { a: 'no' }],
    ['a: 1.10', { a: 1.1 }],
    ['a: "1.10"', { a: '1.10' }],
    ['a: ~', { a: null }],
    ['a: [b, c]', { a: ['b', 'c'] }],
    ['', null],
    ['# only a comment\n\n', null],
  ])('%j', (text, value) => {
    expect(parseYaml(source(text))).toEqual({ value, diagnostics: [] });
  });
});

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

  test('a bracket in double quotes opens nothing', () => {
    expect(said('a: "["\nb: {c: [d}\n')).toEqual([expect.stringContaining('3:8 error The bracket `[`')]);
  });
});

describe('` #` in an unquoted text', () => {
  test.each([
    ['edition: Draft # 2', 1],
    ['title: Update #2', 1],
    ['title: Update # 2', 1],
    ['other: Update #2', 1],
    ['  note: Update #2', 1],
    ['- Update #2', 1],
    ['kind: standard # a comment', 0],
    ['title: "Update #2"', 0],
    ['title: C#', 0],
    ['# title: Update', 0],
    ['aspects: # list', 0],
  ])('%j is a warning: %i', (text, count) => {
    expect(parseYaml(source(text)).diagnostics.filter(({ rule }) => rule === 'yaml-comment-in-text')).toHaveLength(count);
  });

  test('is shown with what is left of the value', () => {
    expect(said('a: 1\nedition: Draft # 2')).toEqual([
      '3:10 warning `edition` ends at `Draft`: the text after ` #` is a comment. Quote the whole value if the `#` belongs to it.',
    ]);
  });
});

describe('a key is found', () => {
  const text = 'title: A\nrights:\n  holder: B\naspects:\n  - id: one\n  - id: two\n    title: C';
  test.each([
    [['title'], 'value', '2:8', 'A'],
    [['title'], 'key', '2:1', 'title'],
    [['rights', 'holder'], 'value', '4:11', 'B'],
    [['rights', 'missing'], 'value', '4:3', 'holder: B'],
    [['aspects', 1, 'id'], 'value', '7:9', 'two'],
    [['aspects', 1, 'title'], 'key', '8:5', 'title'],
    [['nowhere'], 'value', '2:1', undefined],
  ] as const)('%j (%s) at %s', (keys, part, place, raw) => {
    const found = locate(source(text), keys, part);
    expect(`${found.line}:${found.column}`).toBe(place);
    if (raw !== undefined) expect(found.raw?.trim().split('\n')[0]).toBe(raw);
  });
});
