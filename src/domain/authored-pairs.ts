import { setCounts } from './set-counts.ts';
import type { KnowledgeBase, Mapping } from './knowledge-base.ts';

/** The requirements and aspects that stand opposite to one in a row of a set that counts, with these rows: single, joint, conditional and `related-to` alike. */
export function rowsOpposite(kb: KnowledgeBase, id: string): ReadonlyMap<string, readonly Mapping[]> {
  const found = new Map<string, Mapping[]>();
  const add = (mapping: Mapping, others: readonly string[]): void => {
    if (!setCounts(kb.setById.get(mapping.set))) return;
    for (const other of others) {
      const rows = found.get(other);
      if (rows) rows.push(mapping);
      else found.set(other, [mapping]);
    }
  };
  for (const mapping of kb.mappingsBySource.get(id) ?? []) add(mapping, mapping.targets);
  for (const mapping of kb.mappingsByTarget.get(id) ?? []) add(mapping, mapping.sources);
  return found;
}
