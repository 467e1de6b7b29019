import { relations, type Relation } from '../../src/domain/algebra/relation.ts';

/** Sets over a small universe, as masks. */
export type SetMask = number;

/** All non-empty subsets of a universe of the given size. */
export function nonEmptySubsets(universe: number): readonly SetMask[] {
  return Array.from({ length: 2 ** universe - 1 }, (_, index) => index + 1);
}

/** How two real sets stand to each other. */
export function trueRelation(first: SetMask, second: SetMask): Relation {
  const shared = first & second;
  if (first === second) return relations.equal;
  if (shared === 0) return relations.none;
  if (shared === first) return relations.subset;
  return shared === second ? relations.superset : relations.intersects;
}

export function union(sets: readonly SetMask[]): SetMask {
  return sets.reduce((all, set) => all | set, 0);
}
