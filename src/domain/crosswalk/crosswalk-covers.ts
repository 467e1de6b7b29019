import type { Facts } from '../algebra/facts.ts';
import { bestCover, type BestCover } from '../coverage/best-cover.ts';
import { assessableOf, FOCAL_DOCUMENT, type KnowledgeBase } from '../model/knowledge-base.ts';
import type { Crosswalk } from './crosswalk.ts';

/** The short list of requirements of one side that helps most with the other, `of`. */
export interface CrosswalkCover {
  readonly of: string;
  readonly cover: BestCover;
}

/** The short lists of both directions of an authored crosswalk; none towards the joint paper, whose aspects nobody implements. */
export function coversOf(facts: Facts, kb: KnowledgeBase, { a, b, sets }: Pick<Crosswalk, 'a' | 'b' | 'sets'>): readonly CrosswalkCover[] {
  if (sets.length === 0 || [a, b].includes(FOCAL_DOCUMENT)) return [];
  const coverOf = (of: string, base: string) => bestCover(facts, { chosen: assessableOf(kb, of).map(({ id }) => id), base, limit: 12 });
  return [
    { of: a, cover: coverOf(a, b) },
    { of: b, cover: coverOf(b, a) },
  ];
}
