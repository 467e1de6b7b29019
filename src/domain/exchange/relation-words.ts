import { relationships, tokens, type Relationship } from '../model/vocabulary.ts';

/** Words that published tables use for a relationship, without case, blanks and punctuation. */
const words: Readonly<Record<string, Relationship>> = {
  equal: 'equal-to',
  equals: 'equal-to',
  exact: 'equal-to',
  skosexactmatch: 'equal-to',
  equivalent: 'equivalent-to',
  isequivalentto: 'equivalent-to',
  subset: 'subset-of',
  issubsetof: 'subset-of',
  iscontainedin: 'subset-of',
  skosbroadmatch: 'subset-of',
  superset: 'superset-of',
  issupersetof: 'superset-of',
  contains: 'superset-of',
  skosnarrowmatch: 'superset-of',
  intersect: 'intersects-with',
  intersects: 'intersects-with',
  intersection: 'intersects-with',
  overlap: 'intersects-with',
  overlaps: 'intersects-with',
  notrelated: 'no-relationship',
  norelation: 'no-relationship',
  none: 'no-relationship',
  related: 'related-to',
  relatesto: 'related-to',
  isrelatedto: 'related-to',
  unspecified: 'related-to',
  skosrelatedmatch: 'related-to',
};

const inverses: Readonly<Record<Relationship, Relationship>> = {
  'equal-to': 'equal-to',
  'equivalent-to': 'equivalent-to',
  'subset-of': 'superset-of',
  'superset-of': 'subset-of',
  'intersects-with': 'intersects-with',
  'no-relationship': 'no-relationship',
  'related-to': 'related-to',
};

/** The relationship that a word stands for, whatever its case and punctuation. */
export function relationshipOf(word: string): Relationship | undefined {
  const bare = squash(word);
  return tokens(relationships).find((token) => squash(token) === bare) ?? (Object.hasOwn(words, bare) ? words[bare] : undefined);
}

/** The relationship read from the other end. */
export function inverseRelationship(relationship: Relationship): Relationship {
  return inverses[relationship];
}

function squash(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z]+/gu, '');
}
