import type { Framework, KnowledgeBase } from './knowledge-base.ts';

/**
 * Whether all of a document applies from the day in `applies`: none of its milestones but its end, and none of its requirements, has a
 * later day.
 */
export function appliesInFull(kb: Pick<KnowledgeBase, 'requirementsOf'>, framework: Framework): boolean {
  const { id, applies, repealed, superseded, milestones = [] } = framework;
  if (applies === undefined) return false;
  const parts = milestones.map(({ date }) => date).filter((date) => date !== repealed && date !== superseded);
  const points = (kb.requirementsOf.get(id) ?? []).flatMap(({ appliesFrom }) => appliesFrom ?? []);
  return [...parts, ...points].every((date) => date <= applies);
}
