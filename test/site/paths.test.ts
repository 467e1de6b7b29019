import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { localePaths } from '../../src/site/paths.ts';

test('a page has a path in every locale, and that of English has none', () => {
  const paths = localePaths([{ params: { framework: 'a' }, props: { id: 1 } }]);
  expect(paths).toHaveLength(locales.length);
  expect(paths[0]).toEqual({ params: { framework: 'a', locale: undefined }, props: { id: 1 } });
});

test('a page without parameters has one path a locale', () => {
  expect(localePaths()[0]).toEqual({ params: { locale: undefined }, props: {} });
});
