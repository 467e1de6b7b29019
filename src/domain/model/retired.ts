import { isGapId } from './gap-ids.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import type { Retired } from './schema/registers.ts';

/** What a retired id was, read off its form: a gap begins with a kind, a row has a tilde, a requirement one slash. */
export type RetiredKind = 'gap' | 'row' | 'requirement' | 'other';

/** The retired ids of one kind; each keeps its address. */
export function retiredOf({ retired }: Pick<KnowledgeBase, 'retired'>, kind: RetiredKind): readonly Retired[number][] {
  return retired.filter(({ id }) => kindOfId(id) === kind);
}

/** The ids that took the place of a retired one. */
export function successorsOf({ replacedBy }: Retired[number]): readonly string[] {
  if (replacedBy === undefined) return [];
  return typeof replacedBy === 'string' ? [replacedBy] : replacedBy;
}

/** What an id names, read off its form. */
export function kindOfId(id: string): RetiredKind {
  if (isGapId(id)) return 'gap';
  if (id.includes('~')) return 'row';
  return /^[^/]+\/[^/]+$/u.test(id) ? 'requirement' : 'other';
}
