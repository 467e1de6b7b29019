import { INTERNATIONAL } from '../gaps/looked-at.ts';
import { frameworksIn } from '../model/jurisdictions.ts';
import { compareIds } from '../model/ids.ts';
import type { Framework, Jurisdiction, KnowledgeBase } from '../model/knowledge-base.ts';

/** Ids of the countries and unions of which documents can be compared, in alphabetical order. */
export function comparableCountries(kb: KnowledgeBase): readonly Jurisdiction[] {
  return kb.jurisdictions.filter(({ id }) => id !== INTERNATIONAL).sort((a, b) => compareIds(a.id, b.id));
}

/** Every two countries once, the ids in alphabetical order. */
export function countryPairs(kb: KnowledgeBase): readonly (readonly [Jurisdiction, Jurisdiction])[] {
  const countries = comparableCountries(kb);
  return countries.flatMap((first, index) => countries.slice(index + 1).map((second) => [first, second] as const));
}

/** The documents that count in both of two countries, such as a regulation of the Union in two member states. */
export function sharedDocuments(kb: KnowledgeBase, first: string, second: string): readonly Framework[] {
  const others = frameworksIn(kb, second);
  return frameworksIn(kb, first).filter(({ id }) => others.some((other) => other.id === id));
}
