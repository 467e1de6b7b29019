import type { KnowledgeBase } from './knowledge-base.ts';

/** The name of a record as prose shows it: short title, ref, or the titles of an element and its aspect. */
export function recordName(kb: KnowledgeBase, id: string): string {
  const framework = kb.frameworkById.get(id);
  if (framework) return framework.shortTitle;
  const requirement = kb.requirementById.get(id);
  if (requirement) return requirement.ref;
  const aspect = kb.aspectById.get(id);
  if (aspect) return `${kb.elementById.get(aspect.element)?.title ?? aspect.element}: ${aspect.title}`;
  return kb.elementById.get(id)?.title ?? id;
}
