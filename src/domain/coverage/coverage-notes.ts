import type { Coverage, CoverageTable } from './coverage.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/**
 * Whether the partial coverage of a jurisdiction rests on several documents, which may be full together; of an element only where every
 * aspect is full or may be.
 */
export function partialsOfSeveral(
  { kb, coverage }: { readonly kb: KnowledgeBase; readonly coverage: CoverageTable },
  of: Coverage,
): boolean {
  if (of.scope.type === 'framework' || of.level !== 'partial') return false;
  if (of.subject.type === 'aspect') return new Set(of.rows.map((id) => kb.setById.get(kb.mappingById.get(id)?.set ?? '')?.source)).size > 1;
  const aspects = (kb.elementById.get(of.subject.id)?.aspects ?? []).map(({ id }) => coverage.get(of.scope.id, id));
  return aspects.every((aspect) => aspect !== undefined && (aspect.level === 'full' || partialsOfSeveral({ kb, coverage }, aspect)));
}
