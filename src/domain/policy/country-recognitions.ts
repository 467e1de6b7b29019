import { countsIn } from '../model/jurisdictions.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Recognitions } from '../model/schema/registers.ts';

/** The statements on what counts between documents of two countries, in both directions, those from the first country first. */
export function recognitionsBetween(kb: KnowledgeBase, first: string, second: string): Recognitions {
  const isOf = (id: string, country: string) => {
    const framework = kb.frameworkById.get(id);
    return framework !== undefined && countsIn(kb, framework, country);
  };
  const directed = (from: string, to: string) => kb.recognitions.filter((one) => isOf(one.from, from) && isOf(one.to, to));
  return [...directed(first, second), ...directed(second, first)];
}
