import { expect, test } from 'vitest';
import { parameterText } from '../../../src/domain/model/parameter-text.ts';
import type { Parameter } from '../../../src/domain/model/schema/requirement.ts';

const day: Parameter = { value: 24, unit: 'h', verified: 'one-source' };

test.each<[Parameter, string]>([
  [day, '24 hours'],
  [{ ...day, value: 1 }, '1 hour'],
  [{ ...day, value: 0 }, '0 hours'],
  [{ ...day, value: 1.5, unit: 'd' }, '1.5 days'],
  [{ ...day, value: 1, unit: 'wd' }, '1 working day'],
  [{ ...day, value: 1, unit: 'min' }, '1 minute'],
  [{ ...day, value: 10, unit: 's', bound: 'more-than' }, 'more than 10 seconds'],
  [{ ...day, value: 0.1, unit: 'percent', bound: 'less-than' }, 'fewer than 0.1 %'],
  [{ ...day, value: 5, unit: 'wd', bound: 'at-most' }, 'at most 5 working days'],
  [{ ...day, clock: 'becoming-aware-of-it' }, '24 hours from becoming aware of it'],
  [{ ...day, value: 5, unit: 'y', bound: 'at-least', orLonger: 'the time of use' }, 'at least 5 years or the time of use if longer'],
  [{ ...day, value: 5, unit: 'y', bound: 'at-least', orShorter: 'the time of use' }, 'at least 5 years or the time of use if shorter'],
  [{ ...day, value: 50, unit: 'staff', orShorter: 'all' }, '50 people employed or all if lower'],
  [{ ...day, bound: 'at-most', verified: 'unverified' }, 'at most 24 hours (unverified)'],
  [{ ...day, value: 10_000_000, unit: 'eur', bound: 'at-most' }, 'at most 10,000,000 euro'],
  [{ ...day, value: 1, unit: 'percent-of-turnover' }, '1 % of turnover'],
  [{ ...day, value: 1.4, unit: 'percent-of-turnover' }, '1.4 % of turnover'],
  [{ ...day, value: 300_000, unit: 'jpy', bound: 'at-most' }, 'at most 300,000 yen'],
  [{ ...day, value: 1, unit: 'cny' }, '1 yuan'],
  [{ ...day, value: 5_000, unit: 'gbp', orLonger: 'the gain' }, '5,000 pounds sterling or the gain if higher'],
  [{ ...day, value: 50, unit: 'staff', bound: 'at-least' }, 'at least 50 people employed'],
])('%j reads "%s"', (parameter, text) => {
  expect(parameterText(parameter)).toBe(text);
});
