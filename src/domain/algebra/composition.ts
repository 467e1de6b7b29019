import { possibilitiesOf, relationOf, relations, type Relation } from './relation.ts';
import { setRelations, type SetRelation } from '../model/set-relation.ts';

const any: readonly SetRelation[] = setRelations;

/** Composition over non-empty sets: what A→B (outer key) and B→C (inner key) leave open for A→C. */
const table: Readonly<Record<SetRelation, Readonly<Record<SetRelation, readonly SetRelation[]>>>> = {
  equal: { equal: ['equal'], subset: ['subset'], superset: ['superset'], intersects: ['intersects'], none: ['none'] },
  subset: { equal: ['subset'], subset: ['subset'], superset: any, intersects: ['subset', 'intersects', 'none'], none: ['none'] },
  superset: {
    equal: ['superset'],
    subset: ['equal', 'subset', 'superset', 'intersects'],
    superset: ['superset'],
    intersects: ['superset', 'intersects'],
    none: ['superset', 'intersects', 'none'],
  },
  intersects: {
    equal: ['intersects'],
    subset: ['subset', 'intersects'],
    superset: ['superset', 'intersects', 'none'],
    intersects: any,
    none: ['superset', 'intersects', 'none'],
  },
  none: {
    equal: ['none'],
    subset: ['subset', 'intersects', 'none'],
    superset: ['none'],
    intersects: ['subset', 'intersects', 'none'],
    none: any,
  },
};

const inverses: Readonly<Record<SetRelation, SetRelation>> = {
  equal: 'equal',
  subset: 'superset',
  superset: 'subset',
  intersects: 'intersects',
  none: 'none',
};

const masks = relations.any + 1;
const composed = Uint8Array.from({ length: masks * masks }, (_, index) =>
  composeByTable(Math.floor(index / masks) as Relation, (index % masks) as Relation),
);
const inverted = Uint8Array.from({ length: masks }, (_, mask) =>
  relationOf(...possibilitiesOf(mask as Relation).map((possibility) => inverses[possibility])),
);

/** What A→B and B→C together leave open for A→C. */
export function compose(first: Relation, second: Relation): Relation {
  return (composed[first * masks + second] ?? 0) as Relation;
}

/** The relation read in the other direction. */
export function inverse(relation: Relation): Relation {
  return (inverted[relation] ?? 0) as Relation;
}

/** What is left open where all the given claims about one pair hold. */
export function intersection(...claims: readonly Relation[]): Relation {
  return claims.reduce((left, claim) => (left & claim) as Relation, relations.any);
}

function composeByTable(first: Relation, second: Relation): Relation {
  return relationOf(...new Set(possibilitiesOf(first).flatMap((one) => possibilitiesOf(second).flatMap((other) => table[one][other]))));
}
