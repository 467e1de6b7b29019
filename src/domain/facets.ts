import { assessableOf, type KnowledgeBase } from './knowledge-base.ts';

/** How many assessable requirements of a framework have a value. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** Every component type that a requirement names, in alphabetical order. */
export function componentTypes(kb: KnowledgeBase): readonly string[] {
  return [...new Set(kb.requirements.flatMap(({ attributes }) => attributes?.['component-types'] ?? []))].sort();
}

/** The security levels of a framework with how many requirements each selects; none where it has no levels. */
export function levelFacets(kb: KnowledgeBase, framework: string): readonly Facet[] {
  return count(assessableOf(kb, framework).flatMap(({ levels }) => (levels ?? []).map(String)));
}

/** The component types of a framework with how many requirements address each. */
export function componentFacets(kb: KnowledgeBase, framework: string): readonly Facet[] {
  return count(assessableOf(kb, framework).flatMap(({ attributes }) => attributes?.['component-types'] ?? []));
}

function count(values: readonly string[]): readonly Facet[] {
  return [...new Set(values)].sort().map((value) => ({ value, count: values.filter((other) => other === value).length }));
}
