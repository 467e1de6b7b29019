import { describe, expect, test } from 'vitest';
import { unknownCitations } from '../../../src/domain/model/citations.ts';
import { framework, kbOf, requirement } from '../../builders.ts';

const kb = kbOf({
  frameworks: [
    framework('iec', { shortTitle: 'IEC 3-3' }),
    framework('iso', { shortTitle: 'ISO 27001', abbreviations: ['ISMS standard'] }),
    framework('act', {
      shortTitle: 'Act',
      listed: 'parts',
      refStyle: { pattern: '^(Art\\. [0-9]+|Annex (I|II) \\([0-9]\\))$', example: 'Art. 1' },
    }),
  ],
  requirements: [
    ...['SR 1.1', 'SR 1.1 RE 1', 'SR 1.10'].map((ref) => requirement('iec', ref)),
    ...['5.1', 'A.5.1'].map((ref) => requirement('iso', ref)),
    ...['Art. 13', 'Annex II (1)'].map((ref) => requirement('act', ref)),
  ],
});
const begun = kbOf({
  frameworks: [framework('ia', { shortTitle: 'Identities', abbreviations: ['IA'] })],
  requirements: ['IA 1', '2'].map((ref) => requirement('ia', ref)),
});
const cited = (text: string, about: readonly string[] = ['iec', 'iso', 'act']) =>
  unknownCitations(kb, text, about).map(({ number }) => number);

test('a name that begins numbers of its document stands for no document before a number', () => {
  expect(unknownCitations(begun, 'IA 9', ['ia']).map(({ number }) => number)).toEqual(['IA 9']);
});

test('a number of another document than that of the text, which is no edition of it, is no number of its own', () => {
  const apart = kbOf({
    frameworks: [framework('x', { listed: 'all' }), framework('y')],
    requirements: [requirement('x', 'Art. 1'), requirement('y', 'Art. 2')],
  });
  expect(unknownCitations(apart, 'Art. 2', ['x']).map(({ number }) => number)).toEqual(['Art. 2']);
});

describe('numbers that do not exist', () => {
  test.each<[string, string[]]>([
    ['SR 1.1, SR 1.1 RE 1 and SR 1.10', []],
    ['SR 1.1 RE 3', ['SR 1.1 RE 3']],
    ['from SR 9.9 to SR 9.10', ['SR 9.9', 'SR 9.10']],
    ['MSR 9.9 and SR 9.9a are names of something else', []],
    ['A.5.1.2 is a number of another edition', []],
    ['A.5.70', ['A.5.70']],
    ['5.7 metres, 5.7 of them', []],
    ['Annex XII (9)', ['Annex XII (9)']],
    ['Annex V (9)', ['Annex V (9)']],
    ['Art. 99 may be in the part that is not here', []],
    ['', []],
  ])('are seen in "%s": %j', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['ISO 27001 5.7 and ISO 27001 5.1', ['5.7']],
    ['ISO 27001, A.5.70', ['A.5.70']],
    ['ISO 27001, 13 rows', []],
    ['ISO 27001 clause 5.9', ['5.9']],
    ['SR 9.9', []],
    ['the ISMS standard 5.7', []],
  ])('of documents that a text is not about are seen behind their names alone: "%s"', (text, expected) => {
    expect(cited(text, [])).toEqual(expected);
  });

  test('of an act are apart from those of another in the same document, which has a word before them', () => {
    const both = kbOf({
      frameworks: [framework('scheme')],
      requirements: ['CSA Art. 5', 'Art. 7'].map((ref) => requirement('scheme', ref)),
    });
    const unknown = unknownCitations(both, 'CSA Art. 5 and Art. 7, CSA Art. 7, Art. 5', ['scheme']);
    expect(unknown.map(({ number }) => number)).toEqual(['CSA Art. 7', 'Art. 5']);
  });

  test('of the edition before or after are numbers too', () => {
    const editions = kbOf({
      frameworks: [framework('old', { supersededBy: 'new', superseded: '2022-10-25' }), framework('new')],
      requirements: [requirement('old', 'A.11.2'), requirement('new', 'A.7.14')],
    });
    expect(unknownCitations(editions, 'A.11.2 went into A.7.14, and A.9.9 nowhere', ['old']).map(({ number }) => number)).toEqual([
      'A.9.9',
    ]);
  });

  test('of a whole law are neither recitals nor paragraphs whose article or whose points have a record', () => {
    const law = kbOf({
      frameworks: [
        framework('law', {
          listed: 'all',
          refStyle: { pattern: '^(Art\\. [0-9]+(\\([0-9]+\\)(\\([a-z]\\))?)?|Recital [0-9]+)$', example: 'Art. 1' },
        }),
      ],
      requirements: ['Art. 1', 'Art. 2', 'Art. 2(1)', 'Art. 3(1)(a)', 'Recital 7'].map((ref) => requirement('law', ref)),
    });
    const text = 'Art. 1(3), Art. 1(3)(b), Art. 2(1)(c), Art. 3(1), Recital 8; but Art. 2(9), Art. 2(9)(b), Art. 4, Art. 4(1)';
    expect(unknownCitations(law, text, ['law']).map(({ number }) => number)).toEqual(['Art. 2(9)', 'Art. 2(9)(b)', 'Art. 4', 'Art. 4(1)']);
  });

  test('stand where they are said to stand', () => {
    expect(unknownCitations(kb, 'as ISO 27001 5.7 says', [])).toEqual([{ number: '5.7', framework: 'iso', index: 13 }]);
  });
});

test('a name of a document that begins its numbers is no name before a number', () => {
  const named = kbOf({
    frameworks: [framework('iec', { shortTitle: 'IEC 3-3', abbreviations: ['SR'] })],
    requirements: [requirement('iec', 'SR 1.1')],
  });
  expect(unknownCitations(named, 'SR 1.1 and SR 8.8', ['iec']).map(({ number }) => number)).toEqual(['SR 8.8']);
});
