import { digestOf } from '../model/digest.ts';
import type { Gap } from '../model/gap.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/**
 * What every published id says, in a short form that changes when its meaning may have: a digest of title and gist, of the definition of
 * an aspect, the relationship of a row. Sets and gaps, whose content is rows and computed, say nothing by themselves.
 */
export function meaningsOf(kb: KnowledgeBase, gaps: readonly Gap[]): ReadonlyMap<string, string> {
  const digest = (...parts: readonly unknown[]) => digestOf(JSON.stringify(parts));
  return new Map([
    ...kb.frameworks.map(({ id, title }) => [id, digest(title)] as const),
    ...kb.requirements.map(({ id, title, gist }) => [id, digest(title, gist)] as const),
    ...kb.elements.map(({ id, title, summary }) => [id, digest(title, summary)] as const),
    ...kb.aspects.map(({ id, title, asks, includes, excludes }) => [id, digest(title, asks, includes, excludes)] as const),
    ...kb.sets.map(({ id }) => [id, ''] as const),
    ...kb.mappings.map(({ id, relationship }) => [id, relationship] as const),
    ...gaps.filter(({ family }) => family === 'harmonization').map(({ id }) => [id, ''] as const),
  ]);
}

/** A released id that no longer says what it said. */
export interface ChangedMeaning {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** The released ids that are there and say something else now, in the order of their release. */
export function changedMeanings(kb: KnowledgeBase, gaps: readonly Gap[]): readonly ChangedMeaning[] {
  const meanings = meaningsOf(kb, gaps);
  return Object.entries(kb.publishedMeanings).flatMap(([id, before]): ChangedMeaning[] => {
    const after = meanings.get(id);
    return after === undefined || after === before ? [] : [{ id, before, after }];
  });
}
