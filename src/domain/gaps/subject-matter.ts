import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** Whether a requirement is a duty about the regime itself, which no standard could answer. */
export function isAboutRegime(kb: KnowledgeBase, requirement: string): boolean {
  return kb.requirementById.get(requirement)?.subjectMatter === 'regime';
}

/** Whether a requirement is a duty of physical safety alone, which lies outside the field. */
export function isAboutSafety(kb: KnowledgeBase, requirement: string): boolean {
  return kb.requirementById.get(requirement)?.subjectMatter === 'safety';
}

/** Whether a requirement asks for something that a standard of the field could answer. */
export function isMeasure(kb: KnowledgeBase, requirement: string): boolean {
  return !isAboutRegime(kb, requirement) && !isAboutSafety(kb, requirement);
}
