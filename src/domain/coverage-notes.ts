import type { Coverage } from './coverage.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** Whether the partial coverage of a jurisdiction rests on several documents, which may be full together. */
export function partialsOfSeveral(kb: KnowledgeBase, { scope, level, rows }: Coverage): boolean {
  if (scope.type === 'framework' || level !== 'partial') return false;
  return new Set(rows.map((id) => kb.setById.get(kb.mappingById.get(id)?.set ?? '')?.source)).size > 1;
}
