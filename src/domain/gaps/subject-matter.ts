import { EDITORS, type KnowledgeBase } from '../model/knowledge-base.ts';

/** The aspect of the joint paper under which authorities are told. */
const TO_AUTHORITIES = 'operate-maintain.information-to-authorities';

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

/**
 * Whether a requirement is a report to an authority: it is related to that aspect, and says who gets the report or is related to no other
 * aspect.
 */
export function isReportToAuthority(kb: KnowledgeBase, requirement: string): boolean {
  const aspects = aspectsByUs(kb, requirement);
  return aspects.includes(TO_AUTHORITIES) && (aspects.length === 1 || kb.requirementById.get(requirement)?.report !== undefined);
}

/** The aspects to which our own rows relate a requirement, also in part. */
export function aspectsByUs(kb: KnowledgeBase, requirement: string): readonly string[] {
  const rows = (kb.mappingsBySource.get(requirement) ?? []).filter(({ author }) => author === EDITORS);
  return [...new Set(rows.flatMap(({ targets }) => targets))].filter((target) => kb.aspectById.has(target));
}
