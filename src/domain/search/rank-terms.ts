import type { Thesaurus } from '../model/schema/thesaurus.ts';
import type { Dictionary } from '../model/schema/dictionary.ts';
import { isOfDictionary, placesOfWords } from './dictionary.ts';
import type { Unit } from './read-query.ts';
import { CHIEFLY, IN_TITLE, type Posting, type TermIndex } from './term-index.ts';

/** A page that a query found: how well it fits, and how much of the query it holds, from 0 to 1. */
export interface TermHit {
  readonly place: number;
  readonly score: number;
  readonly share: number;
  /** Whether its title names a thing that is asked for, not only a way of asking. */
  readonly titled: boolean;
}

/** Concepts beside the one that is named, with how much each counts. */
export type Neighbours = ReadonlyMap<string, readonly { readonly id: string; readonly weight: number }[]>;

/** How much a word of the documents counts that stands for one of the query. */
const TRANSLATED = 0.8;
const NARROWER = 0.55;
const BROADER = 0.25;
const RELATED = 0.3;

/** The neighbours of each concept: what is narrower counts more than half, what is broader or related less. */
export function neighboursOf(thesaurus: Thesaurus): Neighbours {
  const pairs = thesaurus.flatMap(({ id, broader = [], related = [] }) => [
    ...broader.flatMap((other) => [
      { from: other, id, weight: NARROWER },
      { from: id, id: other, weight: BROADER },
    ]),
    ...related.flatMap((other) => [
      { from: other, id, weight: RELATED },
      { from: id, id: other, weight: RELATED },
    ]),
  ]);
  return Map.groupBy(pairs, ({ from }) => from);
}

/** How much more counts a page that chiefly treats a concept. */
const CHIEF = 1.5;
/** How much a page gains whose title names what was asked and nothing else. */
const TITLED = 0.6;

/** How much of its score a page owes to holding all that was asked. */
const TOGETHER = 0.8;
/** How much its own rarity counts for one of several things that a word may mean, beside that of all of them together. */
const ALONE = 0.7;
/** A term is held in full where it fits a third as well as it tells pages apart, and else in part. */
const FULL = 3;
/** With this weight of a term a page has half of what it can have by it. */
const HALF = 2;

interface Ranking {
  readonly index: TermIndex;
  readonly neighbours: Neighbours;
  readonly dictionary?: Dictionary;
  readonly pages: number;
  /** The pages of the documents that are named, among which rarity counts; none where none is named. */
  readonly among?: ReadonlySet<number>;
}

/**
 * The pages that hold what the units name, best first: each counts by its best fit, rare ones more; pages that hold more of what tells
 * pages apart count more, and so do those whose title names what was asked and little else.
 */
export function rankTerms(units: readonly Unit[], ranking: Ranking): readonly TermHit[] {
  const fits = units.map((unit) => fitsOf(unit, ranking));
  const all = fits.reduce((sum, { telling }) => sum + telling, 0);
  const places = new Set(fits.flatMap(({ best }) => [...best.keys()]));
  const hits = [...places].map((place) => {
    const sum = fits.reduce((total, { best }) => total + (best.get(place) ?? 0), 0);
    const share = fits.reduce((total, { telling, best }) => total + Math.min(telling, FULL * (best.get(place) ?? 0)), 0) / all;
    const inTitle = fits.filter(({ titled }) => titled.has(place));
    const covered = Math.min(1, inTitle.length / Math.max(1, ranking.index.lengths[place] ?? 1));
    return {
      place,
      share,
      titled: inTitle.some(({ names }) => names),
      score: sum * (1 - TOGETHER + TOGETHER * share) * (1 + TITLED * covered),
    };
  });
  return hits.sort((a, b) => b.score - a.score || a.place - b.place);
}

/** How a unit fits pages. */
interface Fits {
  /** By page, the best of all that the unit may mean. */
  readonly best: ReadonlyMap<number, number>;
  /** Pages whose title names it. */
  readonly titled: ReadonlySet<number>;
  /** Whether it names a thing: a concept or a word, not a way of asking. */
  readonly names: boolean;
  /** How far it tells pages apart: 0 where no page holds it. */
  readonly telling: number;
}

function fitsOf(unit: Unit, ranking: Ranking): Fits {
  const { weight, asks } = unit;
  const best = new Map<number, number>();
  const titled = new Set<number>();
  const meanings = meaningsOf(unit, ranking);
  const shared = rarityOf([...new Map(meanings.flatMap(({ postings }) => postings))], ranking);
  let telling = 0;
  for (const { postings, share } of meanings) {
    const rarity = ALONE * rarityOf(postings, ranking) + (1 - ALONE) * shared;
    telling = Math.max(telling, weight * share * rarity);
    for (const [place, held] of postings) {
      const fit = weight * share * rarity * (held / (held + HALF)) * (held >= CHIEFLY ? CHIEF : 1);
      if (fit > (best.get(place) ?? 0)) best.set(place, fit);
      if (held >= IN_TITLE && share >= NARROWER) titled.add(place);
    }
  }
  return { best, titled, telling, names: asks === undefined };
}

/** One of the things that a unit may mean: its pages, and how much it counts. */
interface Meaning {
  readonly postings: readonly Posting[];
  readonly share: number;
}

function meaningsOf({ concepts, words }: Unit, { index, neighbours, dictionary = [] }: Ranking): readonly Meaning[] {
  const named = words.map((word) => ({ postings: own(index.words, word), share: 1 }));
  const meant = concepts.flatMap((concept) => [
    isOfDictionary(concept)
      ? { postings: placesOfWords(index, dictionary, concept), share: TRANSLATED }
      : { postings: own(index.concepts, concept), share: 1 },
    ...(neighbours.get(concept) ?? []).map(({ id, weight }) => ({ postings: own(index.concepts, id), share: weight })),
  ]);
  return [...named, ...meant].flatMap(({ postings, share }) => (postings === undefined ? [] : [{ postings, share }]));
}

/** What an index has itself under a word: `constructor` is a word, too. */
function own(terms: TermIndex['words'], term: string): readonly Posting[] | undefined {
  return Object.hasOwn(terms, term) ? terms[term] : undefined;
}

/** How far a term tells pages apart: the mean of how it tells all, and how it tells those of the named documents. */
function rarityOf(postings: readonly Posting[], { pages, among = new Set() }: Pick<Ranking, 'pages' | 'among'>): number {
  const everywhere = Math.log(1 + pages / postings.length);
  if (among.size === 0) return everywhere;
  const held = postings.filter(([place]) => among.has(place)).length;
  return held === 0 ? everywhere / 2 : (everywhere + Math.log(1 + among.size / held)) / 2;
}
