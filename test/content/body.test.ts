import { describe, expect, test } from 'vitest';
import { formatReport } from '../../src/domain/model/diagnostic.ts';
import { parseBody, parseSetBody } from '../../src/content/body.ts';

const head = '| A | B |\n| --- | --- |';
const set = (body: string, line = 10) => parseSetBody('content/mappings/a--b.mdx', body, line);
const cells = (body: string) => set(body).tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)));

describe('a body', () => {
  test('has the lines of its file', () => {
    const { tree } = parseBody('content/guide/method.mdx', '\nFirst.\n\n- Second.\n', 8);
    expect(tree.children.map(({ type, position }) => [type, position?.start.line])).toEqual([
      ['paragraph', 9],
      ['list', 11],
    ]);
  });

  test('of a `.md` file takes `{` and `<` as they are; one of an `.mdx` file does not', () => {
    const text = 'Fewer than 5 { things.\n\nA *mark* < 3.';
    expect(parseBody('content/requirements/a/b.md', text, 3).diagnostics).toEqual([]);
    expect(parseBody('content/guide/a.mdx', text, 3).diagnostics).toMatchObject([{ rule: 'mdx-syntax', line: 3 }]);
  });

  test('reads what GFM adds', () => {
    const { tree } = parseBody('content/requirements/a/b.md', 'See ~~this~~ and www.example.org.', 3);
    const [paragraph] = tree.children;
    expect(paragraph?.type === 'paragraph' && paragraph.children.map(({ type }) => type)).toEqual([
      'text',
      'delete',
      'text',
      'link',
      'text',
    ]);
  });
});

describe('the body of a set', () => {
  test('gives its table as text and its prose without it', () => {
    const { tree, tables } = set(`Scope.\n\n${head}\n| 1 | two |\n`);
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
    expect(tables).toEqual([
      {
        line: 12,
        column: 1,
        rows: [
          [
            { text: 'A', line: 12, column: 3 },
            { text: 'B', line: 12, column: 7 },
          ],
          [
            { text: '1', line: 14, column: 3 },
            { text: 'two', line: 14, column: 7 },
          ],
        ],
      },
    ]);
  });

  test.each([
    ['markup', '| `a \\| b` | **c** |', [['a | b', 'c']]],
    ['no-break spaces around', '| \u00A01\u00A0 | two |', [['1', 'two']]],
    ['no-break spaces around markup', '| \u00A0*1*\u00A0 | two |', [['1', 'two']]],
    ['an empty cell', '|  | two |', [['', 'two']]],
    ['a cell too many', '| 1 | 2 | 3 |', [['1', '2', '3']]],
  ])('reads a row with %s', (_, row, expected) => {
    expect(cells(`${head}\n${row}\n`)).toEqual([[['A', 'B'], ...expected]]);
  });

  test('reads the rows around one that cannot be parsed, and says which line that is', () => {
    const { tables, diagnostics } = set(`${head}\n| 1 | two |\n| {3 | four |\n| 5 | six |\n`);
    expect(tables.map(({ rows, unread }) => [rows.length, unread])).toEqual([[3, [13]]]);
    expect(diagnostics).toMatchObject([{ rule: 'mdx-syntax', line: 13 }]);
  });

  test('gives all its tables where there are several, and none where there is none', () => {
    expect(cells(`${head}\n| 1 | 2 |\n\n${head}\n| 3 | 4 |\n`)).toHaveLength(2);
    expect(cells('Only prose.\n')).toEqual([]);
  });

  test('gives what holds markup to be guarded, each row by itself', () => {
    expect(set(`Scope.\n\n${head}\n| 1 | 2 |\n`).marked).toHaveLength(1);
    expect(set(`Scope.\n\n${head}\n| 1 | *2* |\n| [3](x) | 4 |\n`).marked).toHaveLength(3);
  });
});

describe('what cannot be parsed', () => {
  test.each([
    ['a comment', 'Text.\n\n<!-- note -->', 'is HTML'],
    ['a line break', 'One<br>two', 'is HTML'],
    ['a sign', 'Fewer than <5 of them', 'the beginning of a component'],
    ['a brace', 'Text { and more', 'Braces'],
    ['a paragraph of code', 'import things from elsewhere.', '`import` or `export`'],
  ])('is said in words: %s', (_, text, expected) => {
    const report = formatReport(parseBody('content/guide/a.mdx', text, 5).diagnostics);
    expect(report).toContain(expected);
    expect(report).toMatch(/^content\/guide\/a\.mdx:[57]:\d+ {2}error/u);
  });

  test.each([
    ['where the parser read on into the next', 'export {\n\nSome words here.', 5],
    ['also below a line of blanks', 'Text.\n  \nexport {\n\nSome words here.', 7],
    ['and not of what stands further below', 'export {\n\nSome, a,\nwords here.', 8],
    ['nor of a paragraph after the next', "import a from 'b';\n\nSome words.\n\nMore { of them.", 9],
  ])('is said of the paragraph that begins like code, %s', (_, text, line) => {
    expect(parseBody('a.mdx', text, 5).diagnostics[0]).toMatchObject({ line });
  });
});
