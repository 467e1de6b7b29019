import { describe, expect, test } from 'vitest';
import { quickCells, quickParagraphs, splitTable } from '../../src/content/quick-parse.ts';

const place = (line: number, column: number) => ({ line, column });
const text = (value: string, start: ReturnType<typeof place>, end: ReturnType<typeof place>) => ({
  type: 'paragraph',
  children: [{ type: 'text', value, position: { start, end } }],
  position: { start, end },
});

describe('plain sentences take the short way', () => {
  test('to one paragraph for each run of lines, at their places', () => {
    expect(quickParagraphs('\nOne.\nTwo is two.\n\nThree snake_case.\n', 7)).toEqual({
      type: 'root',
      children: [text('One.\nTwo is two.', place(8, 1), place(9, 12)), text('Three snake_case.', place(11, 1), place(11, 18))],
    });
  });

  test.each(['', '\n\n'])('to nothing from %j', (body) => {
    expect(quickParagraphs(body, 1)).toEqual({ type: 'root', children: [] });
  });

  test.each(['A *b*.', 'A | b', '- a', ' indented', 'ends with a blank ', '1. a', '_a_', 'a _b', 'See www.a.example', 'a://b'])(
    'and `%s` does not',
    (body) => {
      expect(quickParagraphs(body, 1)).toBeUndefined();
    },
  );
});

describe('a body with one table', () => {
  const table = ['| A | B |', '| --- | :-: |', '| 1 | 2 |', '| 3 | 4 |'];

  test('is split into the table and what stands around it, on the same lines', () => {
    expect(splitTable(['Before.', '', ...table, '', 'After.'].join('\n'))).toEqual({
      rest: 'Before.\n\n\n\n\n\n\nAfter.',
      head: '| A | B |',
      delimiter: '| --- | :-: |',
      rows: ['| 1 | 2 |', '| 3 | 4 |'],
      line: 2,
    });
  });

  test('may begin and end with it', () => {
    expect(splitTable(table.join('\n'))).toMatchObject({ rest: '\n\n\n', line: 0, rows: ['| 1 | 2 |', '| 3 | 4 |'] });
  });

  test.each([
    ['no table', ['Before.']],
    ['a head alone', ['| A | B |']],
    ['no line below the head', ['| A | B |', '| 1 | 2 |']],
    ['too few columns below the head', ['| A | B |', '| --- |', '| 1 | 2 |']],
    ['a sentence right above', ['Before.', ...table]],
    ['a sentence right below', [...table, 'After.']],
    ['text behind a row', [...table, '| 5 | 6 | x']],
    ['another bar below', [...table, '', 'a | b']],
    ['a fence', [...table, '', '```', 'x', '```']],
    ['indented text', [...table, '', '    x']],
    ['markup in the head', ['| *A* | B |', ...table.slice(1)]],
  ])('is left whole with %s', (_what, lines) => {
    expect(splitTable(lines.join('\n'))).toBeUndefined();
  });
});

describe('a row of plain text', () => {
  test('has its cells at their places, an empty one at the bar before it', () => {
    expect(quickCells('| a |  b c|| snake_case |', 5)).toEqual([
      { text: 'a', line: 5, column: 3 },
      { text: 'b c', line: 5, column: 8 },
      { text: '', line: 5, column: 11 },
      { text: 'snake_case', line: 5, column: 14 },
    ]);
  });

  test.each(['| *a* |', '| `a` |', '| a\\|b |', '| <b |', '| a@b |', '| _a_ |'])('and `%s` is none', (row) => {
    expect(quickCells(row, 1)).toBeUndefined();
  });
});
