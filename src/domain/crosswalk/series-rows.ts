import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Crosswalk } from './crosswalk.ts';

/** What the rows of a series name. */
export interface SeriesRows {
  readonly series: string;
  readonly rows: number;
  readonly requirements: number;
  readonly documents: number;
}

/** How many requirements of how many of its documents the rows of a series name; `undefined` where neither side is a series. */
export function seriesRows(kb: KnowledgeBase, { a, b, sets }: Pick<Crosswalk, 'a' | 'b' | 'sets'>): SeriesRows | undefined {
  const series = [a, b].find((id) => kb.frameworkById.get(id)?.kind === 'series');
  if (series === undefined) return undefined;
  const rows = sets.flatMap((one) => one.rows);
  const requirements = new Set(rows.flatMap(({ sources }) => sources));
  const documents = new Set([...requirements].map((id) => kb.requirementById.get(id)?.framework));
  return { series, rows: rows.length, requirements: requirements.size, documents: documents.size };
}
