import { frameworksIn } from '../model/jurisdictions.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Force } from '../model/vocabulary.ts';

/** The ways in which documents bind that count in a jurisdiction, law first. */
export function forcesIn(kb: KnowledgeBase, jurisdiction: string): readonly Force[] {
  const found = new Set(frameworksIn(kb, jurisdiction).map(({ force }) => force));
  return [...found].sort((a, b) => Number(b === 'law') - Number(a === 'law') || (a < b ? -1 : 1));
}
