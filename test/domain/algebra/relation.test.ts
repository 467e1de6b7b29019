import { describe, expect, test } from 'vitest';
import {
  isRelated,
  isWithin,
  possibilitiesOf,
  relationOf,
  relationOfRow,
  relations,
  type Relation,
} from '../../../src/domain/algebra/relation.ts';
import { setRelations } from '../../../src/domain/model/set-relation.ts';
import { relationships, tokens } from '../../../src/domain/model/vocabulary.ts';

const everyRelation = Array.from({ length: 32 }, (_, mask) => mask as Relation);

describe('a relation', () => {
  test('is its list of possibilities and nothing else', () => {
    expect(everyRelation.map((relation) => relationOf(...possibilitiesOf(relation)))).toEqual(everyRelation);
  });

  test('lists its possibilities in one order', () => {
    expect(possibilitiesOf(relationOf('none', 'subset', 'equal'))).toEqual(['equal', 'subset', 'none']);
  });

  test('named `any` leaves everything open, `impossible` nothing', () => {
    expect([possibilitiesOf(relations.any), possibilitiesOf(relations.impossible)]).toEqual([setRelations, []]);
  });

  test('is within another exactly where all its possibilities are among the other', () => {
    const expected = (inner: Relation, outer: Relation) => possibilitiesOf(inner).every((one) => possibilitiesOf(outer).includes(one));
    const wrong = everyRelation.flatMap((inner) => everyRelation.filter((outer) => isWithin(inner, outer) !== expected(inner, outer)));
    expect(wrong).toEqual([]);
  });

  test.each([
    ['related', true],
    ['within', true],
    ['intersects', true],
    ['any', false],
    ['none', false],
    ['impossible', false],
  ] as const)('named `%s` proves something shared: %s', (name, proves) => {
    expect(isRelated(relations[name])).toBe(proves);
  });
});

describe('a row type', () => {
  test.each([
    ['equal-to', ['equal']],
    ['equivalent-to', ['equal']],
    ['subset-of', ['subset']],
    ['superset-of', ['superset']],
    ['intersects-with', ['intersects']],
    ['no-relationship', ['none']],
    ['related-to', ['equal', 'subset', 'superset', 'intersects']],
  ] as const)('%s leaves open %j', (relationship, possibilities) => {
    expect(possibilitiesOf(relationOfRow[relationship])).toEqual(possibilities);
  });

  test('of the vocabulary always has a relation', () => {
    expect(Object.keys(relationOfRow)).toEqual(tokens(relationships));
  });
});
