import type { Mapping } from '../model/knowledge-base.ts';
import { relationships, tokens, type Relationship } from '../model/vocabulary.ts';

/** How many rows say what, in the order of the vocabulary; kinds without a row are left out. */
export function countByRelationship(rows: readonly Mapping[]): readonly { readonly relationship: Relationship; readonly count: number }[] {
  return tokens(relationships)
    .map((relationship) => ({ relationship, count: rows.filter((row) => row.relationship === relationship).length }))
    .filter(({ count }) => count > 0);
}

/** The rows by target, in the given order of targets; a joint row stands under each of its targets. */
export function rowsByTarget(
  rows: readonly Mapping[],
  order: readonly string[],
): readonly { readonly target: string; readonly rows: readonly Mapping[] }[] {
  return order
    .map((target) => ({ target, rows: rows.filter(({ targets }) => targets.includes(target)) }))
    .filter((group) => group.rows.length > 0);
}
