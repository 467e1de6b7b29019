import { setCounts } from '../model/set-counts.ts';
import type { KnowledgeBase, Mapping } from '../model/knowledge-base.ts';

/**
 * The requirements and aspects that stand opposite to one in a row of a set that counts, with these rows: single, joint, conditional and
 * `related-to` alike.
 */
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

/** Tells whether a row of a set that counts names both of two nodes, whatever its type. The rows are read once, when it is first asked. */
export function authoredPairs(kb: KnowledgeBase, placeOf: ReadonlyMap<string, number>): (one: number, other: number) => boolean {
  const keyOf = (one: number, other: number): number => Math.min(one, other) * placeOf.size + Math.max(one, other);
  let known: Set<number> | undefined;
  const read = (): Set<number> => {
    const pairs = new Set<number>();
    for (const { set, sources, targets } of kb.mappings) {
      if (!setCounts(kb.setById.get(set))) continue;
      for (const source of sources.map((id) => placeOf.get(id))) {
        for (const target of targets.map((id) => placeOf.get(id)))
          if (source !== undefined && target !== undefined) pairs.add(keyOf(source, target));
      }
    }
    return pairs;
  };
  return (one, other) => (known ??= read()).has(keyOf(one, other));
}
