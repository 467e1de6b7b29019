import type { Framework } from '../model/knowledge-base.ts';
import type { FrameworkApplicability } from './apply.ts';

/** The directives that bind through an act which transposes them and applies as well, each with that act. */
export function boundThrough(
  frameworks: readonly Pick<Framework, 'id' | 'transposes'>[],
  results: readonly FrameworkApplicability[],
): ReadonlyMap<string, string> {
  const applies = new Set(results.flatMap(({ framework, outcome }) => (outcome === 'applies' ? [framework] : [])));
  return new Map(
    frameworks.flatMap(({ id, transposes }) =>
      transposes !== undefined && applies.has(id) && applies.has(transposes) ? [[transposes, id] as const] : [],
    ),
  );
}
