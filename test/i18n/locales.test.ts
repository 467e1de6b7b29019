import { expect, test } from 'vitest';
import { localeOf } from '../../src/i18n/locales.ts';

test.each([
  ['en', 'en'],
  [undefined, 'en'],
  ['xx', 'en'],
])('the locale of %s is %s', (param, locale) => {
  expect(localeOf(param)).toBe(locale);
});
