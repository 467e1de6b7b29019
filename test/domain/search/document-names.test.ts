import { describe, expect, test } from 'vitest';
import { familyOf, takeNames } from '../../../src/domain/search/document-names.ts';
import { tokensOf } from '../../../src/domain/search/tokens.ts';

const names = { iso: ['ISO 27001', '27001'], old: ['ISO 27001:2013'], twin: ['27001'], cra: ['Cyber Resilience Act', 'CRA'] };
const taken = (query: string) => takeNames(names, tokensOf(query));

describe('the names of documents in a query', () => {
  test.each([
    ['CRA article 14', { named: ['cra'], rest: ['art', '14'] }],
    ['iso 27001:2013 A.5.1', { named: ['old'], rest: ['a', '5', '1'] }],
    ['27001 5.1', { named: ['iso', 'twin'], rest: ['5', '1'] }],
    ['cyber resiliance act', { named: ['cra'], rest: [] }],
    ['art 14', { named: [], rest: ['art', '14'] }],
    ['', { named: [], rest: [] }],
  ])('of `%s` are taken out, the longest first', (query, expected) => {
    expect(taken(query)).toEqual(expected);
  });

  test('the year of an edition goes with its name', () => {
    const edition = { 'iec-62443-4-1-2018': ['EN IEC 62443-4-1'] };
    expect(takeNames(edition, tokensOf('EN IEC 62443-4-1:2018 SM-1'))).toEqual({ named: ['iec-62443-4-1-2018'], rest: ['sm', '1'] });
    expect(takeNames(edition, tokensOf('EN IEC 62443-4-1 2019')).rest).toEqual(['2019']);
  });

  test('a short name forgives no slip', () => {
    expect(taken('CRB').named).toEqual([]);
  });

  test('two slips in a long word are another word', () => {
    expect(taken('cyber resilienzz act').named).toEqual([]);
  });
});

describe('a family of documents', () => {
  const parts = { three: ['IEC 62351-3:2023'], eight: ['IEC 62351-8:2020'], other: ['IEC 62443-3-3'] };

  test.each([
    ['IEC 62351', ['three', 'eight']],
    ['62351', []],
    ['IEC 62351-8', ['eight']],
    ['IEC 62443-3-3', []],
    ['IEC', []],
    ['IEC 623', []],
  ])('is named by `%s`', (query, expected) => {
    expect(familyOf(parts, tokensOf(query))).toEqual(expected);
  });
});
