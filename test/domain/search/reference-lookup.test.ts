import { describe, expect, test } from 'vitest';
import type { LookupEntry } from '../../../src/domain/search/lookup-entry.ts';
import { lookUp, type LookupIndex } from '../../../src/domain/search/reference-lookup.ts';
import { tokensOf } from '../../../src/domain/search/tokens.ts';

function entry(framework: string, ref: string, over: Partial<LookupEntry> = {}): LookupEntry {
  return { framework, ref, title: ref, document: framework, url: `/${framework}/${ref}/`, heading: false, superseded: false, ...over };
}

const index: LookupIndex = {
  entries: [
    entry('iec-62443-3-3', ''),
    ...['SR 1.1', 'SR 1.1 RE 1', 'SR 1.10', 'SR 7.11'].map((ref) => entry('iec-62443-3-3', ref)),
    entry('iso-27001', ''),
    ...['5.1', 'A.5.1', 'A.5.10'].map((ref) => entry('iso-27001', ref)),
    entry('iso-27001-2013', 'A.5.1', { superseded: true }),
    entry('eu-cra', ''),
    ...['Annex I Part I (2)(d)', 'Annex I Part II (1)', 'Art. 13(8)', 'Art. 22'].map((ref) => entry('eu-cra', ref)),
    entry('eu-cra', 'Art. 14', { heading: true }),
    entry('etsi', 'Provision 5.3-1'),
    entry('iec-62443-2-4', 'SP.03.01 BR'),
    entry('other', 'Art. 2(2)'),
    entry('other', 'Art. 14'),
    entry('other', 'Annex 3 para. 1'),
    entry('other', 'Annex 3 1'),
  ],
  names: {
    'iec-62443-3-3': ['62443-3-3', 'IEC 62443-3-3'],
    'iso-27001': ['ISO 27001', '27001'],
    'iso-27001-2013': ['ISO 27001:2013'],
    'eu-cra': ['CRA', 'Cyber Resilience Act'],
    etsi: ['EN 303 645'],
    'iec-62443-2-4': ['62443-2-4'],
    other: ['Other Act'],
  },
};
const first = (query: string) => {
  const found = lookUp(index, query).entries[0];
  return found && `${found.framework} ${found.ref}`;
};

describe('tokens', () => {
  test.each([
    ['SR1.1', ['sr', '1', '1']],
    ['ＳＲ　１．１', ['sr', '1', '1']],
    ['Annex I Part II (1)', ['annex', '1', 'part', '2', '1']],
    ['Article 14', ['art', '14']],
    ['★3', ['star', '3']],
    ['constructor', ['constructor']],
  ])('%s are %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });
});

describe('looking up', () => {
  test.each([
    ['SR 1.1', 'iec-62443-3-3 SR 1.1'],
    ['62443-3-3 SR 1.1 RE(1)', 'iec-62443-3-3 SR 1.1 RE 1'],
    ['annex 1 part 1 2 d', 'eu-cra Annex I Part I (2)(d)'],
    ['cyber resiliance act annex 1 part 2 no 1', 'eu-cra Annex I Part II (1)'],
    ['27001 5.1', 'iso-27001 A.5.1'],
    ['CRA', 'eu-cra '],
    ['EN 303 645 5.3-1', 'etsi Provision 5.3-1'],
    ['5.3-1', 'etsi Provision 5.3-1'],
    ['SP 3.1', 'iec-62443-2-4 SP.03.01 BR'],
    ['article 13 (8) of the CRA', 'eu-cra Art. 13(8)'],
    ['Other Act Annex 3 para. 1', 'other Annex 3 para. 1'],
    ['Annex 3 para. 1 Other Act', 'other Annex 3 para. 1'],
  ])('%s finds %s first', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  test('numbers are compared token by token: Art. 22 is not Art. 2(2)', () => {
    expect(lookUp(index, 'Art. 22').entries.map(({ ref }) => ref)).toEqual(['Art. 22']);
  });

  test('a number that is found hides those that it only begins like', () => {
    expect(lookUp(index, 'SR 1.1 RE 1').entries.map(({ ref }) => ref)).toEqual(['SR 1.1 RE 1']);
  });

  test('a number stands first, and behind it those that begin with it', () => {
    expect(lookUp(index, 'SR 1.1').entries.map(({ ref }) => ref)).toEqual(['SR 1.1', 'SR 1.1 RE 1']);
  });

  test('an ambiguous number lists every document, a requirement before a heading', () => {
    expect(lookUp(index, 'Art. 14').entries.map(({ framework }) => framework)).toEqual(['other', 'eu-cra']);
  });

  test('a current edition stands before a superseded one', () => {
    expect(
      lookUp(index, 'A.5.1')
        .entries.slice(0, 2)
        .map(({ framework }) => framework),
    ).toEqual(['iso-27001', 'iso-27001-2013']);
  });

  test('a number in a longer question is found, and the words are left to the text search', () => {
    expect(lookUp(index, 'does Art. 13(8) bind importers')).toMatchObject({ entries: [{ ref: 'Art. 13(8)' }], complete: false });
    expect(lookUp(index, 'does Art. 22 bind importers')).toMatchObject({ entries: [{ ref: 'Art. 22' }], complete: false });
  });

  test('the id of an answer is no number', () => {
    const answered: LookupIndex = { entries: [entry('answers', 'iec-62443-4-1', { covers: [] })], names: {} };
    expect(lookUp(answered, 'iec-62443-4-1').complete).toBe(false);
  });

  test('a question without a number finds nothing here', () => {
    expect(lookUp(index, 'how long must I provide updates').entries).toEqual([]);
  });

  test.each([
    ['CRA', true],
    ['SR 1', true],
    ['the CRA', true],
    ['article', false],
    ['CRA encryption', false],
  ])('%s is nothing but a name or a number: %s', (query, complete) => {
    expect(lookUp(index, query).complete).toBe(complete);
  });

  test('an empty query finds nothing', () => {
    expect(lookUp(index, '')).toEqual({ entries: [], named: [], akin: [], groups: [], families: [], rest: '', complete: false });
  });

  describe('of a name in words', () => {
    const titled: LookupIndex = {
      entries: [
        entry('paper', 'Authorization'),
        entry('iec', 'SR 2.1', { title: 'Authorization' }),
        entry('iec', 'SR 2.1 RE 1', { title: 'Authorization' }),
        entry('iec', 'SR 2.2', { title: 'Wireless authorization' }),
      ],
      names: {},
    };

    test('puts exact names first, an element before requirements and a requirement before its enhancement', () => {
      expect(lookUp(titled, 'authorization').entries.map(({ ref }) => ref)).toEqual(['Authorization', 'SR 2.1', 'SR 2.1 RE 1']);
    });

    test('leaves the words to the text search, so that nothing is hidden', () => {
      expect(lookUp(titled, 'authorization').complete).toBe(false);
      expect(lookUp(titled, 'wireless authorization')).toMatchObject({ entries: [{ ref: 'SR 2.2' }], complete: false });
    });
  });

  test('a number that is all of a query is found though its first word names a document that has no such number', () => {
    const odd: LookupIndex = { entries: [entry('zones', ''), entry('other', 'ZCR 5.4')], names: { zones: ['ZCR'] } };
    expect(lookUp(odd, 'ZCR 5.4')).toMatchObject({ entries: [{ framework: 'other' }], complete: true });
  });

  test('what could be a name is part of a number where the document that is named has just that number', () => {
    const odd: LookupIndex = {
      entries: [entry('act', ''), entry('act', 'Part 2 (4)'), entry('norm', ''), entry('norm', 'R1')],
      names: { act: ['Act'], norm: ['part 2-4'] },
    };
    expect(lookUp(odd, 'Act Part II (4)')).toMatchObject({ entries: [{ ref: 'Part 2 (4)' }], named: ['act'], complete: true });
    expect(lookUp(odd, 'requirement no Part 2 (4)').entries[0]?.ref).toBe('Part 2 (4)');
    expect(lookUp(odd, 'Act part 2-4 R1').named).toEqual(['act', 'norm']);
  });

  test.each([
    ['ZCR 5.4', 'zones'],
    ['Clause 5.3', 'etsi'],
    ['clause 5.3', 'etsi'],
  ])('%s is found though its first word is a name or noise', (query, framework) => {
    const odd: LookupIndex = {
      entries: [entry('zones', ''), entry('zones', 'ZCR 5.4'), entry('etsi', 'Clause 5.3'), entry('other', 'Art. 5.3')],
      names: { zones: ['ZCR'] },
    };
    expect(lookUp(odd, query)).toMatchObject({ entries: [{ framework }], complete: true });
  });
});

test('a name in words that ends with what people say before numbers hides nothing that only contains the words', () => {
  const named: LookupIndex = { ...index, entries: [entry('paper', 'Access control'), ...index.entries] };
  expect(lookUp(named, 'access control')).toMatchObject({ entries: [{ ref: 'Access control' }], complete: false });
});

test('a number that only ends as typed is meant where its document is named, and not else', () => {
  const odd: LookupIndex = { entries: [entry('odd', '10.2.10'), entry('odd', '')], names: { odd: ['Odd'] } };
  expect([lookUp(odd, '2.10').entries, lookUp(odd, 'Odd 2.10').entries.map(({ ref }) => ref)]).toEqual([[], ['10.2.10']]);
});
