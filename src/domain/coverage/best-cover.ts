import { intersection } from '../algebra/composition.ts';
import type { Facts } from '../algebra/facts.ts';
import { greedyCover } from './greedy-cover.ts';
import { compareIds } from '../model/ids.ts';
import { EDITORS } from '../model/knowledge-base.ts';
import { isRelated, isWithin, relations, type Relation } from '../algebra/relation.ts';
import { uncoveredReasons, type UncoveredReason } from './uncovered-reason.ts';

/** A requirement of the base framework with the chosen ones that it contains (or equals) and those that it merely overlaps. */
export interface CoverPick {
  readonly requirement: string;
  readonly contains: readonly string[];
  readonly overlaps: readonly string[];
}

/**
 * A short list of requirements of one framework that covers most of a chosen set. `contained`, `overlapped` and `uncovered` add up to the
 * chosen ones.
 */
export interface BestCover {
  readonly base: string;
  readonly picks: readonly CoverPick[];
  readonly contained: readonly string[];
  readonly overlapped: readonly string[];
  readonly uncovered: readonly { readonly requirement: string; readonly reason: UncoveredReason }[];
}

/** `limit` is the most picks wanted; without it the list goes on until nothing more can be covered. */
export interface CoverQuestion {
  readonly chosen: readonly string[];
  readonly base: string;
  readonly limit?: number;
}

/**
 * The requirements of `base` that help most with the chosen ones, by our own rows: first those that contain most, then, for what nothing
 * contains, those that overlap most.
 * Greedy in both parts, with its known bounds (see `greedyCover`), the second part for what the first left. A joint row of several base
 * requirements is counted by its single members only.
 */
export function bestCover(facts: Facts, { chosen, base, limit = Infinity }: CoverQuestion): BestCover {
  const wanted = [...new Set(chosen)].sort(compareIds);
  const { contains, overlaps } = coversBy(facts, wanted, base);
  const first = greedyCover(contains, { wanted: new Set(wanted), limit });
  const reached = new Set(first.flatMap((id) => [...(contains.get(id) ?? []), ...(overlaps.get(id) ?? [])]));
  const second = greedyCover(overlaps, { wanted: new Set(wanted.filter((id) => !reached.has(id))), limit: limit - first.length });
  const picks = [...first, ...second].map((requirement) => ({
    requirement,
    contains: contains.get(requirement) ?? [],
    overlaps: overlaps.get(requirement) ?? [],
  }));
  const contained = new Set(picks.flatMap((pick) => pick.contains));
  const overlapped = new Set(picks.flatMap((pick) => pick.overlaps).filter((id) => !contained.has(id)));
  const reasonOf = uncoveredReasons(facts.kb, { base, reachable: new Set([...contains.values(), ...overlaps.values()].flat()) });
  return {
    base,
    picks,
    contained: wanted.filter((id) => contained.has(id)),
    overlapped: wanted.filter((id) => overlapped.has(id)),
    uncovered: wanted
      .filter((id) => !contained.has(id) && !overlapped.has(id))
      .map((requirement) => ({ requirement, reason: reasonOf(requirement) })),
  };
}

type Covers = ReadonlyMap<string, readonly string[]>;

function coversBy(facts: Facts, wanted: readonly string[], base: string): { contains: Covers; overlaps: Covers } {
  const contains = new Map<string, string[]>();
  const overlaps = new Map<string, string[]>();
  const add = (covers: Map<string, string[]>, by: string, id: string): void => {
    const ids = covers.get(by);
    if (ids) ids.push(id);
    else covers.set(by, [id]);
  };
  for (const id of wanted) {
    if (facts.kb.requirementById.get(id)?.framework === base) add(contains, id, id);
    for (const [other, relation] of relationsInto(facts, id, base)) {
      if (!isRelated(relation)) continue;
      add(isWithin(relation, relations.within) ? contains : overlaps, other, id);
    }
  }
  return { contains, overlaps };
}

/** What our rows together say of a requirement and each requirement of the base framework. */
function relationsInto(facts: Facts, id: string, base: string): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>();
  for (const { to, relation, fact } of facts.steps[facts.placeOf.get(id) ?? -1] ?? []) {
    if (facts.documents[to] !== base || fact.author !== EDITORS) continue;
    const other = facts.nodes[to] ?? '';
    found.set(other, intersection(found.get(other) ?? relations.any, relation));
  }
  return found;
}
