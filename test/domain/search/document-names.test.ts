import { describe, expect, test } from 'vitest';
import { familyOf, takeNames } from '../../../src/domain/search/document-names.ts';
import { tokensOf } from '../../../src/domain/search/tokens.ts';

const names = { iso: ['ISO 27001', '27001'], old: ['ISO 27001:2013'], twin: ['27001'], cra: ['Cyber Resilience Act', 'CRA'] };
const taken = (query: string) => takeNames(names, tokensOf(query));

describe('the names of documents in a query', () => {
  test.each([
    ['CRA article 14', { named: ['cra'], akin: [], rest: ['art', '14'] }],
    ['iso 27001:2013 A.5.1', { named: ['old'], akin: [], rest: ['a', '5', '1'] }],
    ['27001 5.1', { named: ['iso', 'twin'], akin: [], rest: ['5', '1'] }],
    ['cyber resiliance act', { named: ['cra'], akin: [], rest: [] }],
    ['art 14', { named: [], akin: [], rest: ['art', '14'] }],
    ['', { named: [], akin: [], rest: [] }],
  ])('of `%s` are taken out, the longest first', (query, expected) => {
    expect(taken(query)).toMatchObject(expected);
  });

  test('the year of an edition goes with its name', () => {
    const edition = { 'iec-62443-4-1-2018': ['EN IEC 62443-4-1'] };
    expect(takeNames(edition, tokensOf('EN IEC 62443-4-1:2018 SM-1'))).toMatchObject({
      named: ['iec-62443-4-1-2018'],
      akin: [],
      rest: ['sm', '1'],
    });
    expect(takeNames(edition, tokensOf('EN IEC 62443-4-1 2019')).rest).toEqual(['2019']);
  });

  test('a short name forgives no slip', () => {
    expect(taken('CRB').named).toEqual([]);
  });

  test('a short word of a long name forgives none either', () => {
    expect(taken('cyber resilience ant').named).toEqual([]);
  });

  test('two slips in a long word are another word', () => {
    expect(taken('cyber resilienzz act').named).toEqual([]);
    expect(taken('cyber resiliances act').named).toEqual([]);
    expect(taken('cyber resilianc act').named).toEqual([]);
  });
});

describe('documents beside those that a query names', () => {
  const nis: Readonly<Record<string, readonly string[]>> = {
    directive: ['NIS 2'],
    regulation: ['NIS 2 Implementing Regulation'],
    three: ['IEC 62443-3-3'],
    four: ['IEC 62443-4-2'],
    japan: ['能動的サイバー防御'],
  };
  const beside = (query: string) => takeNames(nis, tokensOf(query));

  test('are all of a family that is typed by its number alone, which a year is not', () => {
    expect(beside('62443 patches')).toMatchObject({ named: [], akin: ['three', 'four'] });
    const dated = { act: ['Act 2019'], law: ['Law 12345'] };
    const akin = (query: string) => takeNames(dated, tokensOf(query)).akin;
    expect([akin('2019'), akin('12345')]).toEqual([[], ['law']]);
  });

  test('are those whose names go on from the name', () => {
    expect(beside('NIS 2 reporting')).toMatchObject({ named: ['directive'], akin: ['regulation'] });
  });

  test('each name that is typed has its documents, one name those of several', () => {
    const groups = (query: string) => takeNames({ a: ['Act A', 'Both'], b: ['Act B', 'Both'] }, tokensOf(query)).groups;
    expect([groups('Act A and Act B'), groups('Both')]).toEqual([[['a'], ['b']], [['a', 'b']]]);
  });

  test('are the parts of a family that is typed by its number, and no year is one', () => {
    expect(beside('machines in IEC 62443')).toMatchObject({ named: [], akin: ['three', 'four'] });
    expect(beside('machines in IEC 62443').families).toEqual([['three', 'four']]);
    expect([beside('before 2027').akin, beside('before 2027').families]).toEqual([[], []]);
  });

  test('a Japanese name may go on without a blank, behind its last word alone, and no other does', () => {
    expect(beside('能動的サイバー防御法')).toMatchObject({ named: ['japan'] });
    const typed = (query: string) => takeNames({ act: ['工場 法 2'], iso: ['ISO 27'] }, tokensOf(query)).named;
    expect(['工場 法 2', '工場 法則 2', 'ISO 27', 'ISO 275'].map(typed)).toEqual([['act'], [], ['iso'], []]);
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
