import { relationOfRow } from '../algebra/relation.ts';
import { EDITORS, FOCAL_DOCUMENT, type KnowledgeBase, type Mapping } from '../model/knowledge-base.ts';
import { setCounts } from '../model/set-counts.ts';

/** The aspects about which another author contradicts our rows of a document, or has a row where we have none. */
export function disputedAspects(kb: KnowledgeBase, framework: string, ours: readonly Mapping[]): ReadonlySet<string> {
  return new Set(rivalRows(kb, framework).flatMap((rival) => (disagrees(rival, ours) ? rival.targets : [])));
}

/** Rows of other authors between the same documents. */
function rivalRows(kb: KnowledgeBase, framework: string): readonly Mapping[] {
  const sets = kb.sets
    .filter(({ source, target, author }) => source === framework && target === FOCAL_DOCUMENT && author !== EDITORS)
    .filter(setCounts);
  return sets.flatMap(({ id }) => kb.mappingsOfSet.get(id) ?? []);
}

/** A rival row disagrees where our row on the same members cannot hold beside it, or where we have none. */
function disagrees(rival: Mapping, ours: readonly Mapping[]): boolean {
  const same = ours.find(({ sources, targets }) => sources.join() === rival.sources.join() && targets.join() === rival.targets.join());
  if (!same) return rival.relationship !== 'no-relationship';
  return (relationOfRow[same.relationship] & relationOfRow[rival.relationship]) === 0;
}
