import { basisCounts } from '../model/document-basis.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Basis } from '../model/vocabulary.ts';
import type { Crosswalk } from './crosswalk.ts';

/** From what the summaries of one document were written, the best first. */
export interface SummarySources {
  readonly document: string;
  readonly bases: readonly Basis[];
}

/** From what the summaries of the two documents of a crosswalk were written; a document without any that states it is left out. */
export function summarySources(kb: KnowledgeBase, { a, b }: Pick<Crosswalk, 'a' | 'b'>): readonly SummarySources[] {
  return [a, b].flatMap((document) => {
    const bases = basisCounts(kb, document).map(({ basis }) => basis);
    return bases.length === 0 ? [] : [{ document, bases }];
  });
}

/** Whether one of the documents is sold and nobody wrote a summary from its text. */
export function isSoldAndUnopened(kb: KnowledgeBase, sources: readonly SummarySources[]): boolean {
  return sources.some(({ document, bases }) => kb.frameworkById.get(document)?.availability === 'paid' && !bases.includes('text'));
}
