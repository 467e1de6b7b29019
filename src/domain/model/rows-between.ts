import type { KnowledgeBase, Mapping } from './knowledge-base.ts';

/** The rows of all sets that lead from one document to another, in the order of their sets. */
export function rowsBetween(kb: KnowledgeBase, source: string, target: string): readonly Mapping[] {
  return kb.sets.filter((set) => set.source === source && set.target === target).flatMap((set) => kb.mappingsOfSet.get(set.id) ?? []);
}
