import { crosswalkPairs } from '../crosswalk/crosswalk.ts';
import { frameworksIn } from '../model/jurisdictions.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** The pairs of documents, one of each country, between which rows stand, the first country's document first. */
export function crosswalksBetween(kb: KnowledgeBase, first: string, second: string): readonly (readonly [string, string])[] {
  const [one, other] = [first, second].map((country) => new Set(frameworksIn(kb, country).map(({ id }) => id)));
  const isIn = (side: ReadonlySet<string> | undefined, id: string) => side?.has(id) === true;
  return crosswalkPairs(kb).flatMap(([a, b]) => {
    if (isIn(one, a) && isIn(other, b)) return [[a, b] as const];
    return isIn(one, b) && isIn(other, a) ? [[b, a] as const] : [];
  });
}
