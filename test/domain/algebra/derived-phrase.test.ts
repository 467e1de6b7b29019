import { describe, expect, test } from 'vitest';
import { derivedPhrases, phraseOf } from '../../../src/domain/algebra/derived-phrase.ts';
import { isWithin, relationOf, relations, type Relation } from '../../../src/domain/algebra/relation.ts';
import { setRelations, type SetRelation } from '../../../src/domain/model/set-relation.ts';

const provable = Array.from({ length: relations.related }, (_, index) => (index + 1) as Relation);
const claimOf = (relation: Relation): readonly SetRelation[] => derivedPhrases[phraseOf(relation) ?? 'equals'].claims;

describe('the phrase of a derived link', () => {
  test.each<[SetRelation[], string]>([
    [['equal'], 'equals'],
    [['subset'], 'is contained in'],
    [['superset'], 'contains'],
    [['intersects'], 'overlaps'],
    [['equal', 'subset'], 'is contained in or equals'],
    [['equal', 'superset'], 'contains or equals'],
    [['subset', 'intersects'], 'is contained in or overlaps'],
    [['superset', 'intersects'], 'contains or overlaps'],
    [['subset', 'superset'], 'is related to'],
    [['equal', 'subset', 'superset', 'intersects'], 'is related to'],
  ])('for %j is "%s"', (possibilities, label) => {
    expect(derivedPhrases[phraseOf(relationOf(...possibilities)) ?? 'equals'].label).toBe(label);
  });

  test('names every possibility that is left open', () => {
    expect(provable.filter((relation) => !isWithin(relation, relationOf(...claimOf(relation))))).toEqual([]);
  });

  test('is the one that claims most among those that fit', () => {
    const fitting = (relation: Relation) => Object.values(derivedPhrases).filter(({ claims }) => isWithin(relation, relationOf(...claims)));
    expect(provable.filter((relation) => fitting(relation).some(({ claims }) => claims.length < claimOf(relation).length))).toEqual([]);
  });

  test.each<SetRelation[][]>([[[...setRelations]], [['none']], [['subset', 'none']], [[]]])(
    'does not exist for %j, which proves nothing shared',
    (possibilities) => {
      expect(phraseOf(relationOf(...possibilities))).toBeUndefined();
    },
  );
});
