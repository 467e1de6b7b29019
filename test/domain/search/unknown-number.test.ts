import { describe, expect, test } from 'vitest';
import type { LookupEntry } from '../../../src/domain/search/lookup-entry.ts';
import type { LookupIndex } from '../../../src/domain/search/reference-lookup.ts';
import { unknownDocument, unknownNumbers } from '../../../src/domain/search/unknown-number.ts';

function entry(framework: string, ref: string): LookupEntry {
  return { framework, ref, title: ref, document: framework.toUpperCase(), url: `/${framework}/${ref}/`, heading: false, superseded: false };
}
const index: LookupIndex = {
  entries: [
    entry('iec', ''),
    ...['SR 1.1', 'SR 1.9', 'SR 2.9', 'SR 1.1 RE 1'].map((ref) => entry('iec', ref)),
    entry('iso', 'A.5.7'),
    entry('iso', '5.7'),
  ],
  names: {},
};
const styles = [{ document: 'NIST SP 800-53', pattern: '^[A-Z]{2}-[0-9]+(\\([0-9]+\\))?$', url: '/frameworks/us-nist-sp-800-53r5/' }];
const asked = (query: string, named: readonly string[] = [], rest = query) => unknownNumbers(index, { query, rest, named, styles });

describe('a number that was not found', () => {
  test('looks like one of the document whose numbers have its shape, and the near ones are offered', () => {
    expect(asked('SR 9.9').map(({ number, document, near }) => [number, document, near.map(({ ref }) => ref)])).toEqual([
      ['SR 9.9', 'IEC', ['SR 1.1', 'SR 1.9', 'SR 2.9']],
    ]);
  });

  test('may leave out the first word of a number and no other', () => {
    const law = { entries: [entry('law', '7.1 RE 2')], names: {} };
    const asking = { query: '7.9 9', rest: '7.9 9', named: ['law'], styles: [] };
    expect(unknownNumbers(law, asking).map(({ number }) => number)).toEqual(['7.9']);
  });

  test.each(['IEC 62443-3-3 SR 9.9', 'is there a SR 9.9', 'sr9.9', 'SR 9.9 of IEC 62443'])(
    'is seen wherever it stands in `%s`',
    (query) => {
      expect(asked(query)).toMatchObject([{ document: 'IEC', listed: true }]);
    },
  );

  test.each([
    ['AC-2(5)', 'AC-2(5)'],
    ['ac-17', 'AC-17'],
    ['requirement AC-2', 'AC-2'],
  ])('%s is one of a catalogue that is not here', (query, number) => {
    expect(asked(query)).toEqual([
      { number, document: 'NIST SP 800-53', url: '/frameworks/us-nist-sp-800-53r5/', listed: false, near: [] },
    ]);
  });

  test.each(['9.9', '24 hours', 'firewall', '', 'XY 1.2.3'])('`%s` looks like none', (query) => {
    expect(asked(query)).toEqual([]);
  });

  test('is seen where the name of its document was taken away', () => {
    expect(asked('A.5.70 iso', ['iso'], 'a 5 70')).toMatchObject([{ document: 'ISO', near: [{ ref: 'A.5.7' }] }]);
  });

  test('may lack what all numbers of the document go on with', () => {
    const sp = { entries: [entry('sp', 'SP.01.02 BR'), entry('sp', 'SP.01.03 BR')], names: {} };
    expect(unknownNumbers(sp, { query: 'SP.13.01', rest: 'sp 13 1', named: [], styles: [] })).toMatchObject([
      { number: 'SP.13.01', document: 'SP' },
    ]);
  });

  test('bare digits are a number where their document is named', () => {
    expect(asked('5.9', ['iso'])).toMatchObject([{ number: '5.9', document: 'ISO' }]);
    expect(asked('5.9', ['iec'])).toMatchObject([{ number: '5.9', document: 'IEC' }]);
    expect(asked('5.9.1', ['iso'])).toEqual([]);
  });

  test('digits among words count something, unless they have a dot', () => {
    const one = { entries: [entry('act', 'Art. 2'), entry('act', 'Art. 2.1')], names: {} };
    const of = (query: string) => unknownNumbers(one, { query, rest: query, named: ['act'], styles: [] });
    expect([of('a label 8 mm wide').length, of('no. 8').length, of('label 8.8').length]).toEqual([0, 1, 1]);
  });
});

describe('the designation of a document', () => {
  test.each(['IEC 99999', 'iso/iec  12345-6:2030', 'NIST SP 800-999', 'DIN EN ISO 99999', 'ITU-T X.9999'])('is seen in `%s`', (query) => {
    expect(unknownDocument(query)).toBe(query.toUpperCase().replace(/ +/gu, ' '));
  });

  test.each(['IEC', '99999', 'ISO compliant supplier', 'is 27001 enough', 'EN', ''])('is not seen in `%s`', (query) => {
    expect(unknownDocument(query)).toBeUndefined();
  });
});

test('a number by which a document is named is none of a point, though points begin with it', () => {
  const one: LookupIndex = { entries: [entry('nist', ''), entry('nist', '8259A-1'), entry('nist', '8259A-2')], names: {} };
  const of = (query: string, rest: string) => unknownNumbers(one, { query, rest, named: ['nist'], styles: [] });
  expect(of('software update 8259A', 'software update')).toEqual([]);
  expect(of('8259A-9', '8259 a 9')).toMatchObject([{ number: '8259A-9' }]);
});

test('near numbers are told by how they begin, so that one that goes on is as near as one that does not', () => {
  const refs = ['SR 1.9 RE 12', 'SR 7.7', 'SR 6.6', 'SR 5.5', 'SR 1.3'];
  const one: LookupIndex = { entries: refs.map((ref) => entry('iec', ref)), names: {} };
  const [found] = unknownNumbers(one, { query: 'SR 1.8', rest: 'sr 1 8', named: [], styles: [] });
  expect(found?.near.map(({ ref }) => ref)).toContain('SR 1.9 RE 12');
});
