import { expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/formatters.ts';
import { translatorFor } from '../../src/i18n/messages.ts';
import { citationOf } from '../../src/site/citation.ts';
import { kbOf } from '../builders.ts';

const page = { kb: kbOf(), t: translatorFor('en'), date: (date: string) => formatDate(date, 'en') };
const cited = { cited: 'One, R 1', path: '/base/frameworks/one/r-1/' };

test('a page is cited by its record with the version and date of the content', () => {
  expect(citationOf(page, { ...cited, site: undefined })).toBe('One, R 1. Concordance 2026.1.0, 24 November 2026');
});

test('a page of a site with an address is cited with its own', () => {
  expect(citationOf(page, { ...cited, site: new URL('https://example.org/other/') })).toBe(
    'One, R 1. Concordance 2026.1.0, 24 November 2026, https://example.org/base/frameworks/one/r-1/',
  );
});
