import { expect, test } from 'vitest';
import { nameBeginsNoNumber } from '../../../src/domain/rules/names.ts';
import { findingsOf, framework, requirement } from '../../builders.ts';

const base = { requirements: [requirement('demo', 'ZCR 5.4')] };
const named = (...abbreviations: string[]) => ({ ...base, frameworks: [framework('demo', { abbreviations })] });

test('an abbreviation that begins a number of its document is an error at its place', () => {
  expect(findingsOf(nameBeginsNoNumber, named('Demo', 'zcr'))).toMatchObject([
    {
      rule: 'name-begins-no-number',
      severity: 'error',
      message: '`zcr` begins the number `ZCR 5.4` of this document, which nobody could find then.',
    },
  ]);
});

test('of several numbers the first is named', () => {
  const requirements = ['ZCR 5.4', 'ZCR 5.5'].map((ref) => requirement('demo', ref));
  expect(findingsOf(nameBeginsNoNumber, { ...named('zcr'), requirements }).map(({ message }) => message)).toEqual([
    '`zcr` begins the number `ZCR 5.4` of this document, which nobody could find then.',
  ]);
});

test.each(['ZC', 'ZCR demo', 'zones'])('%s begins no number', (name) => {
  expect(findingsOf(nameBeginsNoNumber, named(name))).toEqual([]);
});
