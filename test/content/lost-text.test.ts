import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/content/body.ts';
import { surplusCells, unusedDefinitions } from '../../src/content/lost-text.ts';
import { formatDiagnostic } from '../../src/domain/model/diagnostic.ts';
import { append, checkTiny } from './tiny-copy.ts';

/** Where a body that begins on line 10 loses text, and what of it. */
function lost(body: string): string[] {
  const { tree } = parseBody('content/page.md', body, 10);
  return [...unusedDefinitions('content/page.md', tree), ...surplusCells('content/page.md', tree)].map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

describe('text that no page would show is told', () => {
  test.each([
    ['a footnote without a mark', 'Text.\n\n[^1]: Lost.\n', '12:1 Nothing in the text refers to `[^1]`, so this shows nowhere.'],
    ['an address without a link', 'Text.\n\n[x]: /matrix/ "Lost"\n', '12:1 Nothing in the text refers to `[x]`, so this shows nowhere.'],
    [
      'a footnote whose name a link has',
      '[1]\n\n[1]: /matrix/\n\n[^1]: Lost.\n',
      '14:1 Nothing in the text refers to `[^1]`, so this shows nowhere.',
    ],
    ['a second definition', '[x]\n\n[x]: /matrix/\n[x]: /gaps/\n', '13:1 `[x]` is defined a second time, which shows nowhere.'],
    [
      'a cell beyond the head',
      '| A | B |\n| --- | --- |\n| 1 | 2 | lost |\n',
      '12:9 This row has 3 cells and the head of its table 2: what is beyond shows nowhere.',
    ],
  ])('%s', (_, body, message) => {
    expect(lost(body)).toEqual([message]);
  });

  test('a footnote and an address that are used, and a row with fewer cells, lose nothing', () => {
    expect(lost('See[^1] [x] and [this][x].\n\n[^1]: Kept.\n[x]: /matrix/\n\n| A | B |\n| --- | --- |\n| 1 |\n')).toEqual([]);
  });

  test('it is an error of the file, at its place', () => {
    const { diagnostics } = checkTiny({ 'guide/method.mdx': append('\n[^1]: Lost.') });
    expect(diagnostics.map(formatDiagnostic).join('\n')).toContain('error  lost-text');
  });
});
