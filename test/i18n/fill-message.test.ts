import { describe, expect, test } from 'vitest';
import { browserMessage, compileForBrowser } from '../../src/i18n/browser-message.ts';
import { messageFiller } from '../../src/i18n/fill-message.ts';
import { translatorFor } from '../../src/i18n/messages.ts';

const polish = '{count, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} w {name}';

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

  test('takes its other text where the value that chooses is no number', () => {
    const message = { one: 'one', other: 'other {count}', by: 'count' };
    expect([messageFiller('en')(message, { count: 'many' }), messageFiller('en')(message)]).toEqual(['other many', 'other ']);
  });

  test('leaves a place without a value empty', () => {
    expect(messageFiller('en')({ other: '[{a}]' })).toBe('[]');
  });
});
