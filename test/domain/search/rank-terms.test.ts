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

describe('the score of a page', () => {
  const unit = { text: '', concepts: [] as readonly string[], words: [] as readonly string[], weight: 1 };
  const none = new Map<string, readonly { readonly id: string; readonly weight: number }[]>();
  const only = { words: { a: [[0, 2]] as const }, concepts: {}, lengths: [1, 1, 1, 1] };
  const [five, three] = [Math.log(5), Math.log(3)];

  test('is how far a word tells pages apart, and half of that where the page has it with the weight 2', () => {
    const hits = rankTerms([{ ...unit, words: ['a'] }], { index: only, neighbours: none, pages: 4 });
    expect(hits).toEqual([{ place: 0, share: 1, titled: false, score: expect.closeTo(five / 2, 10) }]);
  });

  test('counts what a page chiefly treats half as much again, and a title by the part of it that was asked for', () => {
    const index = { ...only, words: { a: [[0, 15]] as const, b: [[1, 8]] as const }, lengths: [2, 0, 1, 1] };
    const hits = rankTerms(
      [
        { ...unit, words: ['a'] },
        { ...unit, words: ['b'], asks: true },
      ],
      { index, neighbours: none, pages: 4 },
    );
    const half = 0.2 + 0.8 * 0.5;
    expect(hits).toEqual([
      { place: 0, share: 0.5, titled: true, score: expect.closeTo(((five * 15) / 17) * 1.5 * half * 1.3, 10) },
      { place: 1, share: 0.5, titled: false, score: expect.closeTo(five * 0.8 * half * 1.6, 10) },
    ]);
  });

  test('is lower by a neighbour of what is named, of whose rarity that of all counts three tenths', () => {
    const index = { ...only, concepts: { x: [[1, 2]] as const, y: [[0, 2]] as const } };
    const neighbours = new Map([['x', [{ id: 'y', weight: 0.3 }]]]);
    const rarity = 0.7 * five + 0.3 * three;
    expect(rankTerms([{ ...unit, concepts: ['x'] }], { index, neighbours, pages: 4 })).toEqual([
      { place: 1, share: 1, titled: false, score: expect.closeTo(rarity / 2, 10) },
      { place: 0, share: expect.closeTo(0.45, 10), titled: false, score: expect.closeTo(0.15 * rarity * (0.2 + 0.8 * 0.45), 10) },
    ]);
  });

  test('rests half on how a word tells the pages of the named documents apart, and on nothing more where none of them has it', () => {
    const score = (among: ReadonlySet<number>) =>
      rankTerms([{ ...unit, words: ['a'] }], { index: only, neighbours: none, pages: 4, among })[0]?.score;
    expect([score(new Set([0, 1])), score(new Set([1, 2]))]).toEqual([
      expect.closeTo((five + three) / 4, 10),
      expect.closeTo(five / 4, 10),
    ]);
  });

  test('of a title that names a thing only by a broader one is none of a title', () => {
    const index = { ...only, concepts: { y: [[0, 8]] as const } };
    const titled = (weight: number) =>
      rankTerms([{ ...unit, concepts: ['x'] }], { index, neighbours: new Map([['x', [{ id: 'y', weight }]]]), pages: 4 })[0]?.titled;
    expect([titled(0.55), titled(0.3)]).toEqual([true, false]);
  });

  test('of pages that fit alike falls to the earlier', () => {
    const index = {
      ...only,
      words: {
        a: [
          [3, 2],
          [1, 2],
        ] as const,
      },
    };
    expect(rankTerms([{ ...unit, words: ['a'] }], { index, neighbours: none, pages: 4 }).map(({ place }) => place)).toEqual([1, 3]);
  });
});

test('a concept has as neighbours those that are narrower, broader and related, each with how much it counts', () => {
  expect(Object.fromEntries([...neighboursOf(few)].map(([id, list]) => [id, list.map((one) => [one.id, one.weight])]))).toEqual({
    authentication: [['password', 0.55]],
    password: [['authentication', 0.25]],
    network: [['segmentation', 0.3]],
    segmentation: [['network', 0.3]],
  });
});
