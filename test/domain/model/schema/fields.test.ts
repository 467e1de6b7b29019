import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  frameworkId,
  httpsUrl,
  isoDate,
  isoDateOrMonth,
  jurisdictionCode,
  kebab,
  languageCode,
  listOf,
  publishedId,
  text,
} from '../../../../src/domain/model/schema/fields.ts';

const takes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('a day', () => {
  test.each([
    ['2026-11-24', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2013-02-30', false],
    ['2013-04-31', false],
    ['2013-13-01', false],
    ['2013-00-01', false],
    ['0000-01-01', false],
    ['0999-01-01', false],
    ['13-01-01', false],
    ['2013-1-1', false],
    ['2013-01-01T00:00', false],
    ['2013-01', false],
    ['', false],
  ])('%s: %s', (value, expected) => {
    expect(takes(isoDate, value)).toBe(expected);
  });
});

describe('a day, month or year', () => {
  test.each([
    ['2013', true],
    ['2013-08', true],
    ['2013-12', true],
    ['2013-08-07', true],
    ['2013-02-30', false],
    ['2013-15', false],
    ['2013-00', false],
    ['2013-13', false],
    ['2013-1', false],
    ['2013-08-', false],
    ['0000', false],
    ['20130807', false],
  ])('%s: %s', (value, expected) => {
    expect(takes(isoDateOrMonth, value)).toBe(expected);
  });
});

describe('words', () => {
  test.each<[string, z.ZodType, unknown, boolean]>([
    ['text', text, 'a', true],
    ['text', text, '', false],
    ['text', text, ' a', false],
    ['text', text, 'a ', false],
    ['text', text, 5, false],
    ['kebab', kebab, 'a-1-b', true],
    ['kebab', kebab, 'a--b', false],
    ['kebab', kebab, '-a', false],
    ['kebab', kebab, 'A', false],
    ['kebab', kebab, 'ä', false],
    ['frameworkId', frameworkId, 'guidelines-1.0', true],
    ['frameworkId', frameworkId, 'guidelines-1..0', false],
    ['frameworkId', frameworkId, '..', false],
    ['jurisdictionCode', jurisdictionCode, 'eu', true],
    ['jurisdictionCode', jurisdictionCode, 'international', true],
    ['jurisdictionCode', jurisdictionCode, 'EU', false],
    ['jurisdictionCode', jurisdictionCode, 'deu', false],
    ['languageCode', languageCode, 'ja', true],
    ['languageCode', languageCode, 'jpn', false],
  ])('%s takes %j: %s', (_, schema, value, expected) => {
    expect(takes(schema, value)).toBe(expected);
  });
});

test.each([
  [['a', 'b'], true],
  [[], true],
  [['a', 'b', 'a'], false],
])('a list takes %j: %s, since nothing stands in it twice', (value, expected) => {
  expect(takes(listOf(z.string()), value)).toBe(expected);
});

describe('an address in front matter', () => {
  test.each([
    'https://example.org',
    'https://example.org/',
    'https://eur-lex.europa.eu/eli/reg/2024/2847/oj?locale=en#art_1',
    'https://example.org/a%20b',
    'https://xn--mnchen-3ya.de/',
  ])('%s', (address) => {
    expect(takes(httpsUrl, address)).toBe(true);
  });

  test.each([
    'http://example.org/',
    'https:example.org',
    'https:/example.org/',
    ' https://example.org/',
    'HTTPS://example.org/',
    'https://EXAMPLE.org/',
    'https\t://example.org/',
    'https://exa\nmple.org/',
    'https://user:secret@example.org/',
    'https://user@example.org/',
    'https://example.org\\a',
    'https://example.org/a b',
    'https://example.org/"x"',
    'https://example.org/<script>',
    "https://example.org/'x'",
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://localhost/',
    'https://printer.local/',
    'https://intranet/',
    'https://example.org:8080/',
    'https://example.org/a/../b',
    'https://',
    'javascript:alert(1)//https://example.org/',
  ])('not %j', (address) => {
    expect(takes(httpsUrl, address)).toBe(false);
  });
});

test.each([
  ['demo-1-2020--pi40-rri/sr-1-1+sr-1-1-re-1~strong-authentication.humans', true],
  ['international--plan.policy', true],
  ['a/sr-1-1', true],
  ['a', true],
  ['../..', false],
  ['/a', false],
  ['a/', false],
  ['a//b', false],
  ['a b', false],
  ['A', false],
  ['', false],
])('the id %j was published: %s', (id, expected) => {
  expect(takes(publishedId, id)).toBe(expected);
});

describe('what a writer reads', () => {
  test.each<[string, z.ZodType, string]>([
    ['2013', isoDate, 'write the date as `YYYY-MM-DD`'],
    ['2013-02-30', isoDate, 'this day does not exist in the calendar'],
    ['13', isoDateOrMonth, 'write the date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`'],
    ['2013-02-30', isoDateOrMonth, 'this day does not exist in the calendar'],
    ['', text, 'must not be empty'],
    [' a', text, 'must not begin or end with a blank'],
    ['a\u0007', text, 'must not hold control characters'],
    ['A', kebab, 'use lower-case ASCII letters and digits joined by hyphens'],
    ['A', frameworkId, 'use lower-case ASCII letters and digits joined by hyphens or dots'],
    ['http://a', httpsUrl, 'write a full address that begins with https://'],
    [
      'https://a',
      httpsUrl,
      'write the address as a browser shows it: https://, a public host, and no user, blank, quotation mark or bracket',
    ],
    ['A', publishedId, 'write the id as the site has it: lower-case words joined by `-`, `.`, `/`, `+` or `~`'],
    ['A', jurisdictionCode, 'write a lower-case country code, `uk`, `eu` or `international`'],
    ['A', languageCode, 'write a two-letter language code'],
  ])('of %j', (value, schema, message) => {
    expect(schema.safeParse(value).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});
