import type { Mapping } from '../model/knowledge-base.ts';

/** The rows by target, in the given order of targets; a joint row stands under each of its targets. */
export function rowsByTarget(
  rows: readonly Mapping[],
  order: readonly string[],
): readonly { readonly target: string; readonly rows: readonly Mapping[] }[] {
  return order
    .map((target) => ({ target, rows: rows.filter(({ targets }) => targets.includes(target)) }))
    .filter((group) => group.rows.length > 0);
}
