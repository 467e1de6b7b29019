import { FOCAL_DOCUMENT } from '../domain/model/knowledge-base.ts';
import type { LookupEntry } from '../domain/search/lookup-entry.ts';
import type { TermHit } from '../domain/search/rank-terms.ts';
import type { SearchIndex } from './lookup-index.ts';

/** How much less each further page of one document counts, so that the first results come from several. */
const CROWD = 0.93;
/** How much less the page of a whole document counts than one of its requirements. */
const WHOLE = 0.45;
/** How much of the query a page of a named document must hold to stand before all others. */
const ENOUGH = 0.3;
/** How much less pages about the site and its focal document count. */
const ABOUT = 0.7;
/** What fits less well than this, beside the best, is not shown. */
const FLOOR = 0.12;

/**
 * Pages in the order in which they are shown: what a named document says first, what has ended last, and no document fills the top alone.
 */
export function orderHits({
  index,
  hits,
  named,
}: {
  readonly index: Pick<SearchIndex, 'entries' | 'law'>;
  readonly hits: readonly TermHit[];
  readonly named: readonly string[];
}): readonly LookupEntry[] {
  const laws = new Set(index.law);
  const weighed = hits.flatMap(({ place, score, share }) => {
    const entry = index.entries[place];
    if (!entry) return [];
    const weight =
      (laws.has(entry.framework) ? 1.1 : 1) *
      (entry.superseded ? 0.4 : 1) *
      (entry.ref === '' ? WHOLE : 1) *
      (entry.framework === 'guide' || entry.framework === FOCAL_DOCUMENT ? ABOUT : 1);
    return [{ entry, score: score * weight, leads: entry.ref !== '' && named.includes(entry.framework) && share >= ENOUGH }];
  });
  const best = Math.max(0, ...weighed.map(({ score }) => score));
  const counts = new Map<string, number>();
  const spread = weighed
    .filter(({ score, leads }) => leads || score >= best * FLOOR)
    .sort(byScore)
    .map(({ entry, score, leads }) => {
      const before = counts.get(entry.framework) ?? 0;
      counts.set(entry.framework, before + 1);
      return { entry, leads, score: leads ? score : score * CROWD ** before };
    });
  return spread.sort(byScore).map(({ entry }) => entry);
}

interface Weighed {
  readonly entry: LookupEntry;
  readonly score: number;
  readonly leads: boolean;
}

function byScore(a: Weighed, b: Weighed): number {
  return Number(b.leads) - Number(a.leads) || b.score - a.score || (a.entry.url < b.entry.url ? -1 : 1);
}
