import { isRelated, isWithin, relationOf, type Relation } from './relation.ts';
import type { SetRelation } from '../model/set-relation.ts';

interface Phrase {
  readonly label: string;
  readonly claims: readonly SetRelation[];
}

/** How a derived link is worded, the most precise phrase first: each names all the possibilities that it leaves open. */
export const derivedPhrases = {
  equals: { label: 'equals', claims: ['equal'] },
  'contained-in': { label: 'is contained in', claims: ['subset'] },
  contains: { label: 'contains', claims: ['superset'] },
  overlaps: { label: 'overlaps', claims: ['intersects'] },
  'contained-in-or-equals': { label: 'is contained in or equals', claims: ['equal', 'subset'] },
  'contains-or-equals': { label: 'contains or equals', claims: ['equal', 'superset'] },
  'contained-in-or-overlaps': { label: 'is contained in or overlaps', claims: ['subset', 'intersects'] },
  'contains-or-overlaps': { label: 'contains or overlaps', claims: ['superset', 'intersects'] },
  'related-to': { label: 'is related to', claims: ['equal', 'subset', 'superset', 'intersects'] },
} as const satisfies Readonly<Record<string, Phrase>>;

export type DerivedPhrase = keyof typeof derivedPhrases;

const inOrder = (Object.keys(derivedPhrases) as DerivedPhrase[]).map((key) => ({ key, claim: relationOf(...derivedPhrases[key].claims) }));

/** The most precise phrase that claims no more than a relation allows; `undefined` where nothing may be claimed. */
export function phraseOf(relation: Relation): DerivedPhrase | undefined {
  if (!isRelated(relation)) return undefined;
  return inOrder.find(({ claim }) => isWithin(relation, claim))?.key;
}
