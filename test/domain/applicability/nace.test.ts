import { expect, test } from 'vitest';
import { naceDivisions } from '../../../src/domain/applicability/nace.ts';

test('the trades that laws name are divisions of NACE, each in words of its own', () => {
  const codes = '06 10 11 19 20 21 26 27 28 29 30 32 35 36 37 38 49 50 51 52 53 61 62 63 64 72 86';
  const named = Object.entries(naceDivisions).filter(([, words]) => /^\p{Ll}{3}/u.test(words));
  expect(
    named
      .map(([code]) => code)
      .sort()
      .join(' '),
  ).toBe(codes);
  expect(new Set(named.map(([, words]) => words)).size).toBe(named.length);
});
