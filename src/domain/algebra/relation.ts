import { setRelations, type SetRelation } from '../model/set-relation.ts';
import type { Relationship } from '../model/vocabulary.ts';

declare const relationBrand: unique symbol;

/** The set relations that are still possible between two things, as a mask of five bits. Read "first is `relation` second". */
export type Relation = number & { readonly [relationBrand]: true };

/** Relations by name. `related` is any but none; `impossible` has no possibility left. */
export const relations = {
  equal: relationOf('equal'),
  subset: relationOf('subset'),
  superset: relationOf('superset'),
  intersects: relationOf('intersects'),
  none: relationOf('none'),
  within: relationOf('equal', 'subset'),
  containing: relationOf('equal', 'superset'),
  related: relationOf('equal', 'subset', 'superset', 'intersects'),
  any: relationOf(...setRelations),
  impossible: relationOf(),
} as const;

/** What each row type says of its two sides. */
export const relationOfRow: Readonly<Record<Relationship, Relation>> = {
  'equal-to': relations.equal,
  'equivalent-to': relations.equal,
  'subset-of': relations.subset,
  'superset-of': relations.superset,
  'intersects-with': relations.intersects,
  'no-relationship': relations.none,
  'related-to': relations.related,
};

/** The relation that leaves open exactly the given possibilities. */
export function relationOf(...possibilities: readonly SetRelation[]): Relation {
  return possibilities.reduce((mask, possibility) => mask | (1 << setRelations.indexOf(possibility)), 0) as Relation;
}

/** The possibilities that a relation leaves open, in their stated order. */
export function possibilitiesOf(relation: Relation): readonly SetRelation[] {
  return setRelations.filter((_, bit) => (relation & (1 << bit)) !== 0);
}

/** Whether every possibility of `inner` is one of `outer`; the empty relation is within all. */
export function isWithin(inner: Relation, outer: Relation): boolean {
  return (inner & ~outer) === 0;
}

/** Whether something is known to be shared: at least one possibility is left, and none of them is `none`. */
export function isRelated(relation: Relation): boolean {
  return relation !== relations.impossible && isWithin(relation, relations.related);
}
