import { describe, expect, test } from 'vitest';
import { matcherOf } from '../../../src/domain/search/matcher.ts';
import { neighboursOf, rankTerms } from '../../../src/domain/search/rank-terms.ts';
import { readQuery } from '../../../src/domain/search/read-query.ts';
import { CHIEFLY, termIndex } from '../../../src/domain/search/term-index.ts';
import { few } from './concepts.ts';

const matcher = matcherOf(few);
const rank = (query: string, texts: readonly string[]) =>
  rankTerms(readQuery(matcher, query), {
    index: termIndex(
      matcher,
      texts.map((text) => ({ fields: [{ text, weight: 2 }], concepts: [] })),
    ),
    neighbours: neighboursOf(few),
    pages: texts.length,
  });
const places = (query: string, texts: readonly string[]) => rank(query, texts).map(({ place }) => place);

describe('pages', () => {
  test('that hold more of what is asked stand first', () => {
    expect(places('password network', ['password', 'password network', 'network'])[0]).toBe(1);
  });

  test('are found by a concept in another language', () => {
    expect([places('Kennwort', ['password']), places('パスワード', ['password'])]).toEqual([[0], [0]]);
  });

  test('of a narrower concept stand below those of the concept itself', () => {
    expect(places('authentication', ['password', 'authentication'])).toEqual([1, 0]);
  });

  test('of a broader concept stand below those of the concept itself', () => {
    expect(places('password', ['authentication', 'password'])).toEqual([1, 0]);
  });

  test('of a related concept are found last', () => {
    expect(places('network', ['segmentation', 'network'])).toEqual([1, 0]);
  });

  test('are not found by a word that is the name of what every object has', () => {
    expect(places('constructor', ['password'])).toEqual([]);
  });

  test('are not found by a part of a word that is no part of a compound', () => {
    expect(places('pass', ['password'])).toEqual([]);
  });

  test('tell how much they hold of what tells pages apart: a word on no page counts for nothing', () => {
    expect(rank('password xyz', ['password'])[0]?.share).toBe(1);
    expect(rank('password network', ['password', 'network'])[0]?.share).toBeLessThan(0.6);
  });

  test('tell by how many of them hold a word how far it tells pages apart: one on every page tells little beside one on a single page', () => {
    const common = Array.from({ length: 29 }, () => 'password');
    const share = rank('password network', ['password network', ...common]).at(-1)?.share ?? 0;
    expect([share > 0.1, share < 0.26]).toEqual([true, true]);
  });

  test('that hold half of what tells pages apart count six tenths of their fit', () => {
    const scores = new Map(rank('password network', ['password', 'network', 'password network']).map(({ place, score }) => [place, score]));
    const [one = 0, other = 0, both = 0] = [0, 1, 2].map((place) => scores.get(place));
    expect(one).toBeCloseTo(other, 10);
    expect((one + other) / both).toBeCloseTo(0.6, 10);
  });

  test('of a related concept alone hold a part of what is asked', () => {
    const texts = ['network', 'segmentation'];
    const shares = new Map(rank('segmentation', texts).map(({ place, share }) => [place, share]));
    expect([shares.get(1), (shares.get(0) ?? 1) < 0.7]).toEqual([1, true]);
  });

  test('hold less of what tells pages apart by a word that may mean many things than by one that means one of them', () => {
    const score = (concepts: readonly string[]) => {
      const texts = ['password', ...Array.from({ length: 9 }, () => 'network'), 'segment'];
      const index = termIndex(
        matcher,
        texts.map((text) => ({ fields: [{ text, weight: 2 }], concepts: [] })),
      );
      const units = [
        { text: 'it', concepts, words: [], weight: 1 },
        { text: 'segment', concepts: [], words: ['segment'], weight: 1 },
      ];
      return rankTerms(units, { index, neighbours: new Map(), pages: texts.length }).find(({ place }) => place === 0)?.score ?? 0;
    };
    expect(score(['password', 'network'])).toBeLessThan(score(['password']));
  });

  test('that chiefly treat what is asked stand before those that only name it', () => {
    const hits = rankTerms(readQuery(matcher, 'password'), {
      index: termIndex(matcher, [
        { fields: [{ text: 'password', weight: 2, titles: true }], concepts: [] },
        { fields: [{ text: 'network', weight: 2, titles: true }], concepts: [{ id: 'password', weight: CHIEFLY }] },
      ]),
      neighbours: neighboursOf(few),
      pages: 2,
    });
    expect(hits.map(({ place, titled }) => [place, titled])).toContainEqual([1, true]);
    expect(hits[0]?.titled).toBe(true);
  });

  test('whose title names what is asked and nothing else stand before those that name it among others', () => {
    const titled = (text: string) => ({ fields: [{ text, weight: 2, titles: true }], concepts: [] });
    const hits = rankTerms(readQuery(matcher, 'password'), {
      index: termIndex(matcher, [titled('password of the alpha beta gamma'), titled('password')]),
      neighbours: neighboursOf(few),
      pages: 2,
    });
    expect(hits.map(({ place }) => place)).toEqual([1, 0]);
  });

  test('count what is rare among those of a named document', () => {
    const texts = ['password', 'password', 'password', 'network', 'password network'];
    const index = termIndex(
      matcher,
      texts.map((text) => ({ fields: [{ text, weight: 2 }], concepts: [] })),
    );
    const share = (among: ReadonlySet<number>) =>
      rankTerms(readQuery(matcher, 'password network'), { index, neighbours: neighboursOf(few), pages: 5, among }).find(
        ({ place }) => place === 0,
      )?.share ?? 0;
    expect(share(new Set([0, 1, 2, 4]))).toBeLessThan(share(new Set()));
  });
});
