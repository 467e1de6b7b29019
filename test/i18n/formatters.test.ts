import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatDate, formatList, formatNumber, formatRegion, formatSentenceList, messageFormatters } from '../../src/i18n/formatters.ts';

afterEach(() => vi.restoreAllMocks());

describe('a date in words', () => {
  test.each([
    ['2027', '2027'],
    ['2027-01', 'January 2027'],
    ['2027-01-20', '20 January 2027'],
    ['2024-02-29', '29 February 2024'],
  ])('of %s is %s', (date, words) => {
    expect(formatDate(date, 'en')).toBe(words);
  });

  test('is made with the formatter of the last time', () => {
    formatDate('2027-01-20', 'en');
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    formatDate('2028-02-21', 'en');
    expect(made).not.toHaveBeenCalled();
  });
});

describe('a list', () => {
  test.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A, B'],
    [['A', 'B', 'C'], 'A, B, C'],
  ])('of %j reads %j', (parts, text) => {
    expect(formatList(parts, 'en')).toBe(text);
  });
});

test.each([
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('a sentence names %j as %j', (parts, text) => {
  expect(formatSentenceList(parts, 'en')).toBe(text);
});

test('a number has the signs of the locale', () => {
  expect([0, 999, 1948].map((value) => formatNumber(value, 'en'))).toEqual(['0', '999', '1,948']);
});

test.each([
  ['GB', 'United Kingdom'],
  ['JP', 'Japan'],
  ['QX', 'QX'],
])('the country %s is called %s', (code, name) => {
  expect(formatRegion(code, 'en')).toBe(name);
});

describe('the formatters of messages', () => {
  test('are one for each language and its options', () => {
    const { getNumberFormat } = messageFormatters;
    expect(getNumberFormat('en-GB', { style: 'percent' })).toBe(getNumberFormat('en-GB', { style: 'percent' }));
    expect(getNumberFormat('en-GB', { style: 'percent' })).not.toBe(getNumberFormat('en-GB'));
    expect(getNumberFormat('en-GB')).not.toBe(getNumberFormat('de'));
  });

  test('choose and write by their language', () => {
    expect(messageFormatters.getPluralRules('en-GB', { type: 'ordinal' }).select(2)).toBe('two');
    expect(messageFormatters.getDateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }).format(0)).toBe('1970');
  });
});
