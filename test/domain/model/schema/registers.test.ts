import { describe, expect, test } from 'vitest';
import { committeesSchema, decisionSchema, releaseSchema, searchTermsSchema } from '../../../../src/domain/model/schema/registers.ts';

describe('the version of a release', () => {
  test.each([
    ['2026.1.0', true],
    ['2026.1.10', true],
    ['2026.12.0', true],
    ['2026.1', false],
    ['2026.1.0.1', false],
    ['26.1.0', false],
    ['2026.1.', false],
    ['v2026.1.0', false],
    ['2026.1.0-draft', false],
  ])('%s: %s', (version, expected) => {
    expect(releaseSchema.safeParse({ version, asOf: '2026-11-24', languages: [] }).success).toBe(expected);
  });
});

test('an entry of the search terms has at least one term', () => {
  const entry = (terms: readonly string[]) => searchTermsSchema.safeParse([{ lang: 'en', terms, see: ['matrix'] }]).success;
  expect([entry(['patch']), entry([])]).toEqual([true, false]);
});

test('a committee is named in lower case', () => {
  const named = (id: string) => committeesSchema.safeParse({ [id]: { title: 'Committee', url: 'https://example.org/' } }).success;
  expect([named('iec-tc-65'), named('IEC TC 65')]).toEqual([true, false]);
});

test('a decision is accepted or superseded', () => {
  const holds = (status: string) =>
    decisionSchema.safeParse({ title: 'Use tables', date: '2026-01-01', status, summary: 'Why tables.' }).success;
  expect([holds('accepted'), holds('superseded'), holds('proposed')]).toEqual([true, true, false]);
});
