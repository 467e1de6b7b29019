import { INTERNATIONAL } from '../gaps/looked-at.ts';
import { frameworksIn } from '../model/jurisdictions.ts';
import { compareIds } from '../model/ids.ts';
import type { Aspect, Element, Framework, Jurisdiction, KnowledgeBase } from '../model/knowledge-base.ts';

/** Ids of the countries and unions of which documents can be compared, in alphabetical order. */
export function comparableCountries(kb: KnowledgeBase): readonly Jurisdiction[] {
  return kb.jurisdictions.filter(({ id }) => id !== INTERNATIONAL).sort((a, b) => compareIds(a.id, b.id));
}

/** Every two countries once, the ids in alphabetical order. */
export function countryPairs(kb: KnowledgeBase): readonly (readonly [Jurisdiction, Jurisdiction])[] {
  const countries = comparableCountries(kb);
  return countries.flatMap((first, index) => countries.slice(index + 1).map((second) => [first, second] as const));
}

/** The two pages on which a comparison tells in words what each country asks. */
export interface ComparePart {
  readonly slug: 'principles' | 'trust-elements';
  readonly kind: Element['kind'];
}
export const compareParts: readonly ComparePart[] = [
  { slug: 'principles', kind: 'principle' },
  { slug: 'trust-elements', kind: 'trust-element' },
];

/** Where it is told in words what two countries ask of an aspect, from the root. */
export function inWordsPath(kb: KnowledgeBase, [first, second]: readonly [string, string], { id, element }: Aspect): string {
  const part = compareParts.find(({ kind }) => kind === kb.elementById.get(element)?.kind);
  return `/compare/${first}/${second}/${part?.slug ?? ''}/#${id}`;
}

/** The documents that count in both of two countries, such as a regulation of the Union in two member states. */
export function sharedDocuments(kb: KnowledgeBase, first: string, second: string): readonly Framework[] {
  const others = frameworksIn(kb, second);
  return frameworksIn(kb, first).filter(({ id }) => others.some((other) => other.id === id));
}
