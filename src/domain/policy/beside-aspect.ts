import { overlapsOf } from '../model/aspect-overlaps.ts';
import type { Aspect, Requirement } from '../model/knowledge-base.ts';
import { askedPoints } from './asked-points.ts';
import type { AspectComparison } from './compare-aspects.ts';
import type { PolicyInput } from './policy-input.ts';

/** What documents ask for under another aspect that is declared to overlap with one. */
export interface BesideAspect {
  /** Id of the other aspect. */
  readonly aspect: string;
  /** Each document with the points that no row relates to the first aspect, the strongest first. */
  readonly documents: readonly { readonly document: string; readonly points: readonly Requirement[] }[];
}

interface BesideQuestion {
  readonly aspect: string;
  /** The aspects that may be pointed to. */
  readonly among: readonly Pick<Aspect, 'id'>[];
  /** Ids of the documents to look at under an aspect. */
  readonly documentsOf: (aspect: string) => readonly string[];
}

/**
 * What stands beside an aspect: points of the documents under each aspect that overlaps with it, without those that stand under the aspect
 * itself, the nearest aspect first. A reader who looks for a subject finds all of it from there.
 */
export function besideAspect(
  input: Pick<PolicyInput, 'kb' | 'coverage'>,
  { aspect, among, documentsOf }: BesideQuestion,
): readonly BesideAspect[] {
  const near = input.kb.aspectById.get(aspect)?.neighbours ?? [];
  const placeOf = (other: string) => (near.includes(other) ? near.indexOf(other) : near.length);
  const overlapping = [...new Set(overlapsOf(input.kb, aspect).map((overlap) => overlap.aspect))];
  const others = overlapping.filter((other) => among.some(({ id }) => id === other)).toSorted((a, b) => placeOf(a) - placeOf(b));
  return others.flatMap((other) => {
    const documents = documentsOf(other).flatMap((document) => {
      const own = new Set(askedPoints(input, { framework: document, aspect }).map(({ id }) => id));
      const points = askedPoints(input, { framework: document, aspect: other }).filter(({ id }) => !own.has(id));
      return points.length === 0 ? [] : [{ document, points }];
    });
    return documents.length === 0 ? [] : [{ aspect: other, documents }];
  });
}

/** How many documents of each country are pointed to. */
const MOST = 3;

/** The documents of two countries that ask for an aspect by their comparison, of each those that bind most. */
export function strongestAsking(lines: readonly AspectComparison[], aspect: string): readonly string[] {
  const line = lines.find((one) => one.aspect.id === aspect);
  const asking = [line?.first ?? [], line?.second ?? []].flatMap((asks) => asks.slice(0, MOST));
  return [...new Set(asking.map(({ framework }) => framework.id))];
}
