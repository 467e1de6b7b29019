import { compareIds } from '../model/ids.ts';
import { EDITORS, type KnowledgeBase, type Requirement } from '../model/knowledge-base.ts';
import { predecessorsOf } from '../model/succession.ts';

/** What another author relates to the earlier numbers of a requirement, in one document. */
export interface InheritedReferences {
  readonly author: string;
  readonly document: string;
  /** The earlier numbers that the author relates to something in the document. */
  readonly through: readonly string[];
  readonly targets: readonly string[];
}

/**
 * The references of other authors that reach a requirement through the change of edition. They are derived and prove nothing: the author
 * spoke of the earlier edition, and the correspondence of the editions may say no more than that the two overlap.
 */
export function inheritedReferences(kb: KnowledgeBase, requirement: Requirement): readonly InheritedReferences[] {
  const rows = predecessorsOf(kb, requirement)
    .flatMap((id) => (kb.mappingsBySource.get(id) ?? []).map((row) => ({ id, row })))
    .filter(({ row }) => row.author !== EDITORS && row.relationship !== 'no-relationship');
  const bySet = Map.groupBy(rows, ({ row }) => row.set);
  return [...bySet.keys()].sort(compareIds).flatMap((set) => {
    const found = kb.setById.get(set);
    const members = bySet.get(set) ?? [];
    if (!found) return [];
    const unique = (ids: readonly string[]) => [...new Set(ids)].sort(compareIds);
    return [
      {
        author: found.author,
        document: found.target,
        through: unique(members.map(({ id }) => id)),
        targets: unique(members.flatMap(({ row }) => row.targets)),
      },
    ];
  });
}
