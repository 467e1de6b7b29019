import { FOCAL_DOCUMENT } from '../domain/model/knowledge-base.ts';
import { ANSWERS, type LookupEntry } from '../domain/search/lookup-entry.ts';
import type { TermHit } from '../domain/search/rank-terms.ts';
import type { SearchIndex } from './lookup-index.ts';

/** Documents to which a query points. */
export interface Near {
  readonly named: ReadonlySet<string>;
  /** Those whose names go on from a name that is typed, and acts that transpose what is named. */
  readonly akin: ReadonlySet<string>;
  /** Those of a country or publisher that is named. */
  readonly places: ReadonlySet<string>;
}

/** How much less each further page of one document counts, so that the first results come from several. */
const CROWD = 0.93;
/** How much less the page of a whole document counts than one of its requirements. */
const WHOLE = 0.45;
/** How much of the query a page of a named document must hold to stand before all others. */
const ENOUGH = 0.12;
/** With less than this of the query in its best page, a named document is led by its own page. */
const WELL = 0.45;
/** The same for an answer that speaks of it. */
const ENOUGH_OF_ANSWER = 0.4;
/** How much less pages about the site and its focal document count. */
const ABOUT = 0.7;
const AKIN = 0.85;
/** How much less counts what only heads others or was not read. */
const SILENT = 0.8;
/** How much more counts what a named country or publisher has. */
const PLACE = 2.5;
/** How much of what a named document says stands before its own page. */
const FEW = 4;
/** What fits less well than this, beside the best, is not shown. */
const FLOOR = 0.12;

/**
 * Pages in the order in which they are shown: what a named document says first, what has ended last, and no document fills the top alone.
 * A named document that says little of what was asked is led by its own page, and followed by whom and what it concerns.
 */
export function orderHits({
  index,
  hits,
  near,
}: {
  readonly index: Pick<SearchIndex, 'entries' | 'law' | 'scopes'>;
  readonly hits: readonly TermHit[];
  readonly near: Near;
}): readonly LookupEntry[] {
  const laws = new Set(index.law);
  const weighed = hits.flatMap(({ place, score, share }) => {
    const entry = index.entries[place];
    if (!entry) return [];
    const weight =
      (laws.has(entry.framework) ? 1.1 : 1) *
      (entry.superseded ? 0.4 : 1) *
      (entry.ref === '' ? whole(entry, near) : 1) *
      (entry.says === 'nothing' ? SILENT : 1) *
      (entry.framework === 'guide' || entry.framework === FOCAL_DOCUMENT ? ABOUT : 1) *
      nearness(entry, near);
    return [{ entry, share, score: score * weight, leads: leads(entry, near, share) }];
  });
  const best = Math.max(0, ...weighed.map(({ score }) => score));
  const counts = new Map<string, number>();
  const spread = weighed
    .filter(({ score, leads: first }) => first || score >= best * FLOOR)
    .sort(byScore)
    .map((hit) => {
      const before = counts.get(hit.entry.framework) ?? 0;
      counts.set(hit.entry.framework, before + 1);
      return hit.leads && near.named.size < 2 ? hit : { ...hit, score: hit.score * CROWD ** before };
    })
    .sort(byScore);
  const first = spread.filter((hit) => hit.leads);
  const others = spread.filter((hit) => !hit.leads);
  return [...new Set([...aroundNamed({ index, near, first }), ...others.map(({ entry }) => entry)])];
}

/** What a named document says, with its own page: first where it says little, else after some of what it says. */
function aroundNamed({
  index,
  near: { named },
  first,
}: {
  readonly index: Pick<SearchIndex, 'entries' | 'scopes'>;
  readonly near: Near;
  readonly first: readonly Weighed[];
}): readonly LookupEntry[] {
  const said = first.map(({ entry }) => entry);
  const own = index.entries.filter(({ framework, ref }) => ref === '' && named.has(framework));
  const concerned = own.flatMap(({ framework }) => (index.scopes[framework] ?? []).flatMap((place) => index.entries[place] ?? []));
  const short = own.length === 1 && said.length < FEW ? named : new Set<string>();
  const begins = index.entries.filter(({ framework, ref }) => ref !== '' && short.has(framework)).slice(0, FEW);
  if (first.some(({ share }) => share >= WELL)) return [...said.slice(0, FEW), ...own, ...said.slice(FEW), ...concerned, ...begins];
  return [...own, ...said, ...concerned, ...begins];
}

function leads({ ref, framework, covers = [] }: LookupEntry, near: Near, share: number): boolean {
  const { named, akin, places } = near;
  if (framework === ANSWERS) return share >= ENOUGH_OF_ANSWER && covers.some((point) => named.has(point.framework));
  const isOf = named.has(framework) || akin.has(framework) || (named.size > 0 && places.has(framework));
  return (ref !== '' || asksForPart(framework, near)) && share >= ENOUGH && isOf;
}

/** How much the page of a whole document counts. */
function whole({ framework }: LookupEntry, near: Near): number {
  return asksForPart(framework, near) ? 1 : WHOLE;
}

/** Whether a query names a family of documents alone, so that it may ask which of them is meant. */
function asksForPart(framework: string, { named, akin }: Near): boolean {
  return named.size === 0 && akin.has(framework);
}

function nearness({ framework, covers = [] }: LookupEntry, { named, akin, places }: Near): number {
  const of = framework === ANSWERS ? covers.map((point) => point.framework) : [framework];
  if (of.some((id) => named.has(id))) return 1;
  const beside = named.size > 0 ? AKIN : 1;
  if (of.some((id) => places.has(id))) return named.size > 0 ? beside : PLACE;
  return of.some((id) => akin.has(id)) ? beside : 1;
}

interface Weighed {
  readonly entry: LookupEntry;
  readonly share: number;
  readonly score: number;
  readonly leads: boolean;
}

function byScore(a: Weighed, b: Weighed): number {
  return Number(b.leads) - Number(a.leads) || b.score - a.score || (a.entry.url < b.entry.url ? -1 : 1);
}
