import { expect, test } from 'vitest';
import { inverseRelationship, relationshipOf } from '../../../src/domain/exchange/relation-words.ts';
import { relationships, tokens } from '../../../src/domain/model/vocabulary.ts';

test.each([
  ['intersect', 'intersects-with'],
  ['Intersects With', 'intersects-with'],
  ['subset', 'subset-of'],
  ['ｓｕｂｓｅｔ', 'subset-of'],
  ['equal', 'equal-to'],
  ['equal-to', 'equal-to'],
  ['skos:broadMatch', 'subset-of'],
  ['No Relationship', 'no-relationship'],
  ['not_related', 'no-relationship'],
  ['unspecified', 'related-to'],
  ['supports', undefined],
  ['constructor', undefined],
  ['', undefined],
])('the word `%s` is %s', (word, relationship) => {
  expect(relationshipOf(word)).toBe(relationship);
});

test('every relationship is known by its own name and is the inverse of its inverse', () => {
  for (const token of tokens(relationships)) {
    expect([relationshipOf(token), inverseRelationship(inverseRelationship(token))]).toEqual([token, token]);
  }
  expect([inverseRelationship('subset-of'), inverseRelationship('equal-to')]).toEqual(['superset-of', 'equal-to']);
});
