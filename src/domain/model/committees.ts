import type { Framework, KnowledgeBase } from './knowledge-base.ts';
import type { Committees } from './schema/registers.ts';

/** The ids of the committees that made a document, the leading one first. */
export function committeeIdsOf({ committee, jointCommittees = [] }: Pick<Framework, 'committee' | 'jointCommittees'>): readonly string[] {
  return [...(committee === undefined ? [] : [committee]), ...jointCommittees];
}

/** The committees that made a document, the leading one first. */
export function committeesOf({ committees }: Pick<KnowledgeBase, 'committees'>, framework: Framework): readonly Committees[string][] {
  return committeeIdsOf(framework).flatMap((id) => committees[id] ?? []);
}
