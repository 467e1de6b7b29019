import { describe, expect, test } from 'vitest';
import { relationOfMembers } from '../../../src/domain/algebra/joint-row.ts';
import { isWithin, possibilitiesOf, relationOfRow, relations, type Relation } from '../../../src/domain/algebra/relation.ts';
import { relationships, tokens, type Relationship } from '../../../src/domain/model/vocabulary.ts';
import { nonEmptySubsets, trueRelation, union } from '../set-models.ts';

/** What real sets show for the first source and the first target of a row that is true of the unions of its members. */
function witnessed(relationship: Relationship, members: { readonly sources: number; readonly targets: number }): Relation {
  const sets = nonEmptySubsets(4);
  const tuples = (count: number): (readonly number[])[] =>
    count === 0 ? [[]] : tuples(count - 1).flatMap((tuple) => sets.map((set) => [...tuple, set]));
  let found: number = relations.impossible;
  for (const sources of tuples(members.sources)) {
    for (const targets of tuples(members.targets)) {
      if (isWithin(trueRelation(union(sources), union(targets)), relationOfRow[relationship]))
        found |= trueRelation(sources[0] ?? 0, targets[0] ?? 0);
    }
  }
  return found as Relation;
}

const shapes = [
  { sources: 1, targets: 1 },
  { sources: 2, targets: 1 },
  { sources: 1, targets: 2 },
  { sources: 2, targets: 2 },
];
const cases = tokens(relationships).flatMap((relationship) => shapes.map((shape) => ({ relationship, ...shape })));

describe('what a row says of one source and one target', () => {
  test.each(cases)('$relationship with $sources source(s) and $targets target(s) excludes nothing that real sets show', (shape) => {
    expect(isWithin(witnessed(shape.relationship, shape), relationOfMembers(shape) ?? relations.any)).toBe(true);
  });

  test.each(
    cases.filter(
      ({ sources, targets, relationship }) =>
        sources * targets === 1 || relationship === 'equal-to' || relationship === 'equivalent-to' || relationship === 'no-relationship',
    ),
  )('$relationship with $sources source(s) and $targets target(s) leaves open no more than real sets show', (shape) => {
    expect(possibilitiesOf(relationOfMembers(shape) ?? relations.any)).toEqual(possibilitiesOf(witnessed(shape.relationship, shape)));
  });

  test.each([
    ['equal-to', 3, 1, ['equal', 'subset']],
    ['equivalent-to', 2, 1, ['equal', 'subset']],
    ['subset-of', 2, 1, ['equal', 'subset']],
    ['equal-to', 1, 3, ['equal', 'superset']],
    ['equivalent-to', 1, 2, ['equal', 'superset']],
    ['superset-of', 1, 2, ['equal', 'superset']],
    ['no-relationship', 2, 2, ['none']],
  ] as const)('%s with %i source(s) and %i target(s) says %j', (relationship, sources, targets, possibilities) => {
    const relation = relationOfMembers({ relationship, sources, targets });
    expect(relation === undefined ? undefined : possibilitiesOf(relation)).toEqual(possibilities);
  });

  test.each([
    ['superset-of', 2, 1],
    ['intersects-with', 2, 1],
    ['related-to', 2, 1],
    ['subset-of', 1, 2],
    ['intersects-with', 1, 2],
    ['equal-to', 2, 2],
    ['no-relationship', 1, 0],
  ] as const)('%s with %i source(s) and %i target(s) says nothing', (relationship, sources, targets) => {
    expect(relationOfMembers({ relationship, sources, targets })).toBeUndefined();
  });
});
