import type { Framework, KnowledgeBase } from './knowledge-base.ts';

/** A law whose text was read in a state before the day of the release. */
export interface EarlierText {
  readonly id: Framework['id'];
  /** ISO date of the state that was read. */
  readonly asOf: string;
}

/** Of the documents named, the laws that were read in a state before the day of the release, each once, in the order given. */
export function readEarlier(kb: Pick<KnowledgeBase, 'frameworkById' | 'release'>, ids: readonly string[]): readonly EarlierText[] {
  return [...new Set(ids)].flatMap((id) => {
    const framework = kb.frameworkById.get(id);
    if (framework?.force !== 'law' || framework.asOf === undefined || framework.asOf >= kb.release.asOf) return [];
    return [{ id: framework.id, asOf: framework.asOf }];
  });
}
