import type { Gap } from '../model/gap.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** Gaps under the document of their first subject. */
export interface DocumentGaps {
  /** Absent where the subject stands in no document. */
  readonly document: string | undefined;
  readonly gaps: readonly Gap[];
}

/** Gaps in heaps, one a document, in the order in which they came. */
export function gapsByDocument(kb: KnowledgeBase, gaps: readonly Gap[]): readonly DocumentGaps[] {
  const heaps = Map.groupBy(gaps, ({ subject }) => documentOf(kb, subject[0]?.id ?? ''));
  return [...heaps].map(([document, members]) => ({ document, gaps: members }));
}

function documentOf(kb: KnowledgeBase, id: string): string | undefined {
  const [record = ''] = id.split('#');
  return kb.requirementById.get(record)?.framework ?? kb.frameworkById.get(record)?.id;
}
