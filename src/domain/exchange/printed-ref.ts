import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** A member of a row as its document prints it; in full where it is of a part of a series, whose parts may share a number. */
export function printedIn(kb: KnowledgeBase, document: string, id: string): string {
  const requirement = kb.requirementById.get(id);
  return requirement?.framework === document ? requirement.ref : id;
}
