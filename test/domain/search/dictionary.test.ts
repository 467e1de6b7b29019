import { describe, expect, test } from 'vitest';
import type { Dictionary } from '../../../src/domain/model/schema/dictionary.ts';
import { conceptsOf, isOfDictionary, placesOfWords } from '../../../src/domain/search/dictionary.ts';
import { matcherOf } from '../../../src/domain/search/matcher.ts';
import { neighboursOf, rankTerms } from '../../../src/domain/search/rank-terms.ts';
import { readQuery } from '../../../src/domain/search/read-query.ts';
import { termIndex } from '../../../src/domain/search/term-index.ts';
import { few } from './concepts.ts';

const dictionary: Dictionary = [
  { en: ['device'], de: ['Gerät'], ja: ['機器'], also: ['gadget'] },
  { en: ['early warning', 'alarm'], de: ['Frühwarnung'] },
  { en: ['constructor'], ja: ['構築子'] },
];
const matcher = matcherOf([...few, ...conceptsOf(dictionary)]);
const indexOf = (texts: readonly string[]) =>
  termIndex(
    matcherOf(few),
    texts.map((text) => ({ fields: [{ text, weight: 2 }], concepts: [] })),
  );
const hits = (query: string, texts: readonly string[]) =>
  rankTerms(readQuery(matcher, query), { index: indexOf(texts), neighbours: neighboursOf(few), dictionary, pages: texts.length });
const places = (query: string, texts: readonly string[]) => hits(query, texts).map(({ place }) => place);

describe('the dictionary', () => {
  test.each(['Geräte', '機器', 'gadgets'])('leads from %s to the pages of a word of the documents', (query) => {
    expect(places(query, ['password', 'devices'])).toEqual([1]);
  });

  test('takes a compound of German apart by its words', () => {
    expect(places('Gerätepasswort', ['password', 'device', 'network']).sort()).toEqual([0, 1]);
  });

  test('leads to pages that hold all words of a phrase, or another of its words', () => {
    expect(places('Frühwarnung', ['early', 'an early report with a warning', 'alarm', 'warning']).sort()).toEqual([1, 2]);
  });

  test('counts less than the word itself', () => {
    const scores = ['device', 'gadget'].map((query) => hits(query, ['device', 'password'])[0]?.score ?? 0);
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 0);
    expect(scores[1]).toBeGreaterThan(0);
  });

  test('finds nothing by what every object has, and nothing by words that no page has', () => {
    expect(places('構築子', ['password'])).toEqual([]);
  });

  test('tells each word by the pages of all its words together', () => {
    const [concept = ''] = conceptsOf(dictionary)
      .map(({ id }) => id)
      .slice(1);
    expect(placesOfWords(indexOf(['alarm', 'early warning']), dictionary, concept)).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  test('finds a page by the least of what it has of a phrase, also where that is little, and not where a word is missing', () => {
    const index = {
      words: {
        earli: [
          [0, 1],
          [1, 6],
          [2, 3],
        ] as const,
        warn: [
          [0, 5],
          [1, 2],
        ] as const,
        alarm: [[0, 4]] as const,
      },
      concepts: {},
      lengths: [1, 1, 1],
    };
    expect([
      placesOfWords(index, dictionary, '=1'),
      placesOfWords({ ...index, words: { earli: [[2, 1]], warn: [[2, 1]] } }, dictionary, '=1'),
    ]).toEqual([
      [
        [0, 4],
        [1, 2],
      ],
      [[2, 1]],
    ]);
  });

  test('is told apart from the thesaurus', () => {
    expect([conceptsOf(dictionary).every(({ id }) => isOfDictionary(id)), few.some(({ id }) => isOfDictionary(id))]).toEqual([true, false]);
  });
});
