import { crosswalkPairs } from '../crosswalk/crosswalk.ts';
import { INTERNATIONAL } from '../gaps/looked-at.ts';
import { frameworksIn } from '../model/jurisdictions.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** An international document with which documents of both countries are compared, and which they are. */
export interface SharedStandard {
  readonly standard: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** The international documents with which documents of each of two countries are compared by rows; what counts in both is left out. */
export function sharedStandards(kb: KnowledgeBase, first: string, second: string): readonly SharedStandard[] {
  const pairs = crosswalkPairs(kb);
  const [one, other] = [first, second].map((country) => frameworksIn(kb, country).map(({ id }) => id));
  const own = (side: readonly string[] = [], opposite: readonly string[] = []) => side.filter((id) => !opposite.includes(id));
  const comparedWith = (side: readonly string[], standard: string) =>
    side.filter((id) => pairs.some((pair) => pair.includes(id) && pair.includes(standard)));
  return frameworksIn(kb, INTERNATIONAL)
    .map(({ id }) => ({ standard: id, first: comparedWith(own(one, other), id), second: comparedWith(own(other, one), id) }))
    .filter((shared) => shared.first.length > 0 && shared.second.length > 0);
}

/** The pairs of documents, one of each country, between which rows stand, the first country's document first. */
export function crosswalksBetween(kb: KnowledgeBase, first: string, second: string): readonly (readonly [string, string])[] {
  const [one, other] = [first, second].map((country) => new Set(frameworksIn(kb, country).map(({ id }) => id)));
  const isIn = (side: ReadonlySet<string> | undefined, id: string) => side?.has(id) === true;
  return crosswalkPairs(kb).flatMap(([a, b]) => {
    if (isIn(one, a) && isIn(other, b)) return [[a, b] as const];
    return isIn(one, b) && isIn(other, a) ? [[b, a] as const] : [];
  });
}
