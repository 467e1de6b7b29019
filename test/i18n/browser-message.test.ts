import { describe, expect, test } from 'vitest';
import { browserMessage, compileForBrowser } from '../../src/i18n/browser-message.ts';
import { messageTexts } from '../../src/i18n/messages.ts';
import { searchTexts } from '../../src/site/search-texts.ts';

const polish = '{count, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} w {name}';

describe('a message made ready for a script', () => {
  test('is its text where it takes nothing', () => {
    expect(browserMessage('search.none', 'en')).toEqual({ other: messageTexts.en['search.none'] });
  });

  test('has a place for each value', () => {
    expect(browserMessage('search.notIn', 'en')).toEqual({ other: '{document} is not in yet.' });
  });

  test('has a text for each plural category of the language', () => {
    expect(browserMessage('search.found', 'en')).toEqual({ one: '{count} result', other: '{count} results', by: 'count' });
    expect(Object.keys(compileForBrowser(polish, 'pl')).sort()).toEqual(['by', 'few', 'many', 'one', 'other']);
  });

  test.each([
    ['{a, select, x {one} other {two}}'],
    ['{a, plural, =0 {none} other {#}}'],
    ['{a, plural, other {{b, plural, other {#}}}}'],
    ['{a, date, short}'],
  ])('may not be %s', (text) => {
    expect(() => compileForBrowser(text, 'en')).toThrow('A script cannot show this message');
  });

  test('that is broken is refused', () => {
    expect(() => compileForBrowser('{count, plural, one {#}}', 'en')).toThrow();
    expect(() => compileForBrowser('{count', 'en')).toThrow();
  });
});

test('all texts of the search page can be shown by its script', () => {
  expect(Object.keys(searchTexts('en'))).toContain('search.found');
});
