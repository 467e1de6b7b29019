import type { Gap } from './gap.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/**
 * Every id that the site publishes: frameworks, requirements, elements, aspects, sets, rows and gaps about the world, in a stable order.
 */
export function idsOf(kb: KnowledgeBase, gaps: readonly Gap[]): readonly string[] {
  const claims = gaps.filter(({ family }) => family === 'harmonization');
  const lists = [kb.frameworks, kb.requirements, kb.elements, kb.aspects, kb.sets, kb.mappings, claims];
  return lists.flatMap((list) => list.map(({ id }) => id));
}

/** Ids that were released and are neither there nor retired. */
export function vanishedIds(kb: KnowledgeBase, gaps: readonly Gap[]): readonly string[] {
  const known = new Set([...idsOf(kb, gaps), ...kb.retired.map(({ id }) => id)]);
  return kb.publishedIds.filter((id) => !known.has(id));
}

/** Ids in retired.yaml that exist again: an id is retired for good. */
export function revivedIds(kb: KnowledgeBase, gaps: readonly Gap[]): readonly string[] {
  const present = new Set(idsOf(kb, gaps));
  return kb.retired.map(({ id }) => id).filter((id) => present.has(id));
}
