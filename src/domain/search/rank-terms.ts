import type { Thesaurus } from '../model/schema/thesaurus.ts';
import type { Unit } from './read-query.ts';
import type { TermIndex } from './term-index.ts';

/** A page that a query found: how well it fits, and how much of the query it holds, from 0 to 1. */
export interface TermHit {
  readonly place: number;
  readonly score: number;
  readonly share: number;
}

/** Concepts beside the one that is named, with how much each counts. */
export type Neighbours = ReadonlyMap<string, readonly { readonly id: string; readonly weight: number }[]>;

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

/** The pages that hold what the units name, best first: each counts by its best fit, rare ones more, and pages with more of them more. */
export function rankTerms(
  units: readonly Unit[],
  { index, neighbours, pages }: { readonly index: TermIndex; readonly neighbours: Neighbours; readonly pages: number },
): readonly TermHit[] {
  const fits = units.map((unit) => fitsOf(unit, { index, neighbours, pages }));
  const all = units.reduce((sum, { weight }) => sum + weight, 0);
  const places = new Set(fits.flatMap((fit) => [...fit.keys()]));
  const hits = [...places].map((place) => {
    const sum = fits.reduce((total, fit) => total + (fit.get(place) ?? 0), 0);
    const share = fits.reduce((total, fit, at) => total + (fit.has(place) ? (units[at]?.weight ?? 0) : 0), 0) / all;
    return { place, share, score: sum * (0.4 + 0.6 * share) };
  });
  return hits.sort((a, b) => b.score - a.score || a.place - b.place);
}

/** How well each page fits a unit: the best of all that the unit may mean. */
function fitsOf(
  { concepts, words, weight }: Unit,
  { index, neighbours, pages }: { readonly index: TermIndex; readonly neighbours: Neighbours; readonly pages: number },
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  const take = (postings: readonly number[] | undefined, share: number): void => {
    if (postings === undefined) return;
    const rarity = Math.log(1 + (2 * pages) / postings.length);
    let place = 0;
    for (let at = 0; at < postings.length; at += 2) {
      place += postings[at] ?? 0;
      const held = postings[at + 1] ?? 0;
      const fit = weight * share * rarity * (held / (held + 2));
      if (fit > (best.get(place) ?? 0)) best.set(place, fit);
    }
  };
  for (const word of words) take(index.words[word], 1);
  for (const concept of concepts) {
    take(index.concepts[concept], 1);
    for (const { id, weight: share } of neighbours.get(concept) ?? []) take(index.concepts[id], share);
  }
  return best;
}
