import { describe, expect, test } from 'vitest';
import { browserMessage, compileForBrowser } from '../../src/i18n/browser-message.ts';
import { messageFiller } from '../../src/i18n/fill-message.ts';
import { messageTexts, translatorFor } from '../../src/i18n/messages.ts';
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

describe('filled by a script, a message', () => {
  test.each([0, 1, 2, 21, 1234])('counts %i as the page does', (count) => {
    expect(messageFiller('en')(browserMessage('search.found', 'en'), { count })).toBe(translatorFor('en')('search.found', { count }));
  });

  test.each([
    [1, '1 wiersz w X'],
    [3, '3 wiersze w X'],
    [5, '5 wierszy w X'],
    [1.5, '1,5 wiersza w X'],
  ])('counts %d by the rules of its language', (count, text) => {
    expect(messageFiller('pl')(compileForBrowser(polish, 'pl'), { count, name: 'X' })).toBe(text);
  });

  test('keeps a value as it is, braces and dollars too', () => {
    expect(messageFiller('en')(browserMessage('search.notIn', 'en'), { document: '$& {document}' })).toBe('$& {document} is not in yet.');
  });

  test('leaves a place without a value empty', () => {
    expect(messageFiller('en')({ other: '[{a}]' })).toBe('[]');
  });
});

test('all texts of the search page can be shown by its script', () => {
  expect(Object.keys(searchTexts('en'))).toContain('search.found');
});
