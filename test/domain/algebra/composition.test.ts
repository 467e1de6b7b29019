import { describe, expect, test } from 'vitest';
import { compose, intersection, inverse } from '../../../src/domain/algebra/composition.ts';
import { possibilitiesOf, relationOf, relations, type Relation } from '../../../src/domain/algebra/relation.ts';
import { setRelations } from '../../../src/domain/model/set-relation.ts';
import { nonEmptySubsets, trueRelation } from '../set-models.ts';

const sets = nonEmptySubsets(4);
const everyRelation = Array.from({ length: 32 }, (_, mask) => mask as Relation);
const single = setRelations.map((possibility) => relationOf(possibility));

/** What the triples of real sets show for A→C where A→B and B→C are given. */
function witnessed(first: Relation, second: Relation): Relation {
  let found: number = relations.impossible;
  for (const a of sets) {
    for (const b of sets.filter((set) => trueRelation(a, set) === first)) {
      for (const c of sets.filter((set) => trueRelation(b, set) === second)) found |= trueRelation(a, c);
    }
  }
  return found as Relation;
}

describe('composition', () => {
  test.each(setRelations.flatMap((first) => setRelations.map((second) => [first, second] as const)))(
    'of %s and %s allows what triples of real sets show, and nothing else',
    (first, second) => {
      expect(possibilitiesOf(compose(relationOf(first), relationOf(second)))).toEqual(
        possibilitiesOf(witnessed(relationOf(first), relationOf(second))),
      );
    },
  );

  test('of relations with several possibilities is the union over them', () => {
    const unionOf = (first: Relation, second: Relation) =>
      relationOf(
        ...possibilitiesOf(first).flatMap((one) =>
          possibilitiesOf(second).flatMap((other) => possibilitiesOf(compose(relationOf(one), relationOf(other)))),
        ),
      );
    const wrong = everyRelation.flatMap((first) => everyRelation.filter((second) => compose(first, second) !== unionOf(first, second)));
    expect(wrong).toEqual([]);
  });

  test('is the same in whichever order a chain of three is taken', () => {
    const wrong = everyRelation.flatMap((a) =>
      everyRelation.flatMap((b) => everyRelation.filter((c) => compose(compose(a, b), c) !== compose(a, compose(b, c)))),
    );
    expect(wrong).toEqual([]);
  });

  test('changes nothing with `equal`, on either side', () => {
    expect(everyRelation.map((relation) => [compose(relation, relations.equal), compose(relations.equal, relation)])).toEqual(
      everyRelation.map((relation) => [relation, relation]),
    );
  });

  test('read backwards is the composition of the inverses in the other order', () => {
    const wrong = everyRelation.flatMap((first) =>
      everyRelation.filter((second) => inverse(compose(first, second)) !== compose(inverse(second), inverse(first))),
    );
    expect(wrong).toEqual([]);
  });

  test('excludes a claim exactly where the claim, taken as a step of the chain, excludes the step it replaces', () => {
    const excludes = (chain: Relation, claim: Relation) => (chain & claim) === 0;
    const wrong = everyRelation.flatMap((a) =>
      everyRelation.flatMap((b) =>
        everyRelation.filter(
          (c) =>
            excludes(compose(a, b), c) !== excludes(compose(inverse(a), c), b) ||
            excludes(compose(a, b), c) !== excludes(compose(c, inverse(b)), a),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('inverse', () => {
  test('is what real sets show when they change places', () => {
    const wrong = sets.flatMap((a) => sets.filter((b) => inverse(trueRelation(a, b)) !== trueRelation(b, a)));
    expect(wrong).toEqual([]);
  });

  test('undoes itself', () => {
    expect(everyRelation.map((relation) => inverse(inverse(relation)))).toEqual(everyRelation);
  });
});

describe('intersection', () => {
  test('keeps what all claims allow', () => {
    expect(possibilitiesOf(intersection(relations.related, relationOf('subset', 'intersects', 'none'), relations.any))).toEqual([
      'subset',
      'intersects',
    ]);
  });

  test('of no claim leaves everything open', () => {
    expect(intersection()).toBe(relations.any);
  });
});

describe('chains of at most three facts', () => {
  const facts = [...single, relations.within, relations.containing];
  const pairs = facts.flatMap((first) => facts.map((second) => compose(first, second)));
  const triples = pairs.flatMap((pair) => facts.map((third) => compose(pair, third)));
  const claims = [...new Set([...facts, ...pairs, ...triples])];

  test('that exclude each other jointly do so already two by two', () => {
    const families = Array.from({ length: 2 ** claims.length }, (_, mask) => claims.filter((__, bit) => (mask & (1 << bit)) !== 0));
    const agreeInPairs = families.filter((family) => family.every((one) => family.every((other) => (one & other) !== 0)));
    expect(agreeInPairs.filter((family) => intersection(...family) === relations.impossible)).toEqual([]);
  });

  test('prove something shared only by containing, then meeting, then being contained', () => {
    const down = (relation: Relation) => (relation & ~relations.containing) === 0;
    const up = (relation: Relation) => (relation & ~relations.within) === 0;
    const meets = (relation: Relation) => (relation & relations.none) === 0;
    const wrong = facts.flatMap((a) =>
      facts.flatMap((b) =>
        facts.filter((c) => {
          const shaped = (meets(a) && up(b) && up(c)) || (down(a) && meets(b) && up(c)) || (down(a) && down(b) && meets(c));
          return shaped !== meets(compose(compose(a, b), c));
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
