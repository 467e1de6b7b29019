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
  /** Whether the query is put as a question. */
  readonly isQuestion: boolean;
  /** Whether it asks for a standard. */
  readonly asksForStandard: boolean;
  /** Whether it asks for the place in a document. */
  readonly asksForPlace: boolean;
  /** Whether it names an authority. */
  readonly namesAuthority: boolean;
}

/** How much less each further page of one document counts, so that the first results come from several. */
const CROWD = 0.93;
/** The same for answers, of which each is about something else. */
const CROWD_OF_ANSWERS = 0.97;
/** How much less the page of a whole document counts than one of its requirements. */
const WHOLE = 0.6;
/** How much of the query a page of a named document must hold to stand before all others. */
const ENOUGH = 0.12;
/** With less than this of the query in its best page, a named document is led by its own page. */
const WELL = 0.45;
/** The same for an answer that speaks of it. */
const ENOUGH_OF_ANSWER = 0.4;
/** How much less pages about the site and its focal document count. */
const ABOUT = 0.7;
const AKIN = 0.85;
const LAW = 1.02;
const STANDARD = 3;
const ENDED = 0.4;
/** How much an answer counts beside a requirement, where a question is put and where words are. */
const ANSWER_TO_QUESTION = 1;
const ANSWER_TO_WORDS = 0.95;
/** How much less counts what only heads others. */
const SILENT = 0.88;
/** How much less counts what asks authorities alone, where the query names none: what binds companies stands before it. */
const OF_AUTHORITIES = 0.75;
/** How much an answer counts where the place in a document is asked for. */
const ANSWER_TO_PLACE = 0.5;
/** How much less counts what was not read. */
const UNREAD = 0.45;
/** How much more counts what a named country or publisher has. */
const PLACE = 2.5;
/** The same for an answer that speaks of it. */
const PLACE_OF_ANSWER = 2;
/** How much of what a named document says stands before its own page. */
const FEW = 4;
/** The same where it says little of what was asked, and where answers about it lead, so that it is asked of as a whole. */
const SOME = 3;
const BEHIND_ANSWERS = 2;
/** How much of what others say stands before the page of one of several documents of which only that page is here. */
const BEFORE_ALONE = 1;
/** What fits less well than this, beside the best, is not shown. */
const FLOOR = 0.12;

/**
 * Pages in the order in which they are shown: what a named document says first, what has ended last, and no document fills the top alone.
 * A named document that says little of what was asked has its own page soon, followed by whom and what it concerns.
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
  const weighed = hits.flatMap(({ place, score, share, titled }) => {
    const entry = index.entries[place];
    if (!entry) return [];
    return [{ entry, share, score: score * weightOf(entry, near, laws), leads: leads(entry, near, { share, titled }) }];
  });
  const best = Math.max(0, ...weighed.map(({ score }) => score));
  const counts = new Map<string, number>();
  const spread = weighed
    .filter(({ score, leads: first }) => first || score >= best * FLOOR)
    .sort(byScore)
    .map((hit) => {
      const before = counts.get(hit.entry.framework) ?? 0;
      counts.set(hit.entry.framework, before + 1);
      const crowd = hit.entry.framework === ANSWERS && near.places.size === 0 ? CROWD_OF_ANSWERS : CROWD;
      return hit.leads && near.named.size < 2 ? hit : { ...hit, score: hit.score * crowd ** before };
    })
    .sort(byScore);
  const first = spread.filter((hit) => hit.leads);
  const others = spread.filter((hit) => !hit.leads);
  return [...new Set([...aroundNamed({ index, near, first }), ...others.map(({ entry }) => entry)])];
}

/**
 * What a named document says, with its own page behind some of it: behind few where they hold little of the question.
 */
function aroundNamed({
  index,
  near: { named, akin, places },
  first,
}: {
  readonly index: Pick<SearchIndex, 'entries' | 'scopes'>;
  readonly near: Near;
  readonly first: readonly Weighed[];
}): readonly LookupEntry[] {
  const said = first.map(({ entry }) => entry);
  const own = index.entries.filter(({ framework, ref }) => ref === '' && named.has(framework));
  const meant = index.entries.filter(({ framework: id, ref }) => ref === '' && (named.has(id) || (akin.has(id) && places.has(id))));
  const alone = named.size + meant.length - own.length < 2 ? [] : meant.filter(({ framework }) => !saysMore(index, framework));
  const concerned = own.flatMap(({ framework }) => (index.scopes[framework] ?? []).flatMap((place) => index.entries[place] ?? []));
  const short = own.length === 1 && said.length < FEW ? named : new Set<string>();
  const begins = index.entries.filter(({ framework, ref, says }) => ref !== '' && says !== 'nothing' && short.has(framework)).slice(0, FEW);
  const saysMuch = first.some(({ entry, share }) => entry.framework !== ANSWERS && share >= WELL);
  const asWhole = said.length >= BEHIND_ANSWERS && said.slice(0, BEHIND_ANSWERS).every(({ framework }) => framework === ANSWERS);
  const spoken = saysMuch ? FEW : SOME;
  const before = asWhole ? BEHIND_ANSWERS : spoken;
  return [
    ...said.slice(0, BEFORE_ALONE),
    ...alone,
    ...said.slice(BEFORE_ALONE, before),
    ...own,
    ...said.slice(before),
    ...concerned,
    ...begins,
  ];
}

/** Whether more of a document is here than its own page. */
function saysMore({ entries }: Pick<SearchIndex, 'entries'>, framework: string): boolean {
  return entries.some((entry) => entry.framework === framework && entry.ref !== '');
}

function leads({ ref, framework, covers = [] }: LookupEntry, near: Near, { share, titled }: Pick<TermHit, 'share' | 'titled'>): boolean {
  const { named, akin, places, isQuestion } = near;
  if (framework === ANSWERS) {
    const treats = (id: string) => covers.some(({ framework: of }) => of === id);
    const isAbout = named.size > 0 ? [...named].every(treats) : [...akin].some(treats);
    return !near.asksForPlace && (isQuestion || titled) && isAbout && share >= ENOUGH_OF_ANSWER;
  }
  const isOf = named.has(framework) || akin.has(framework) || (named.size > 0 && places.has(framework));
  return (ref !== '' || asksForPart(framework, near)) && share >= ENOUGH && isOf;
}

/** How much the kind of a page makes it count: laws more, whole documents, what has ended and pages about the site less. */
function weightOf(entry: LookupEntry, near: Near, laws: ReadonlySet<string>): number {
  const { framework, ref, superseded, says } = entry;
  if (framework === ANSWERS) return answering(near) * about(entry, near);
  return (
    (laws.has(framework) ? LAW : 1) *
    (superseded ? ENDED : 1) *
    (ref === '' ? whole(framework, near) : 1) *
    (says === 'nothing' ? silence(entry) : 1) *
    (entry.asks === 'authorities' && near.named.size === 0 && !near.namesAuthority ? OF_AUTHORITIES : 1) *
    (framework === 'guide' || framework === FOCAL_DOCUMENT ? ABOUT : 1) *
    nearness(framework, near)
  );
}

function answering({ isQuestion, asksForPlace }: Near): number {
  if (asksForPlace) return ANSWER_TO_PLACE;
  return isQuestion ? ANSWER_TO_QUESTION : ANSWER_TO_WORDS;
}

function silence({ heading }: LookupEntry): number {
  return heading ? SILENT : UNREAD;
}

/** How much the page of a whole document counts: more where a standard is asked for that stands under a law that is named. */
function whole(framework: string, near: Near): number {
  if (near.asksForStandard && near.named.size === 0) return 1;
  if (!asksForPart(framework, near)) return WHOLE;
  return near.asksForStandard && near.named.size > 0 ? STANDARD : 1;
}

/** Whether a query may ask which document is meant: it names a family alone, or asks for a standard under a law that it names. */
function asksForPart(framework: string, { named, akin, asksForStandard }: Near): boolean {
  return (named.size === 0 || asksForStandard) && akin.has(framework);
}

function nearness(framework: string, { named, akin, places }: Near): number {
  if (named.has(framework)) return 1;
  const beside = named.size > 0 ? AKIN : 1;
  if (places.has(framework)) return named.size > 0 ? beside : PLACE;
  return akin.has(framework) ? beside : 1;
}

/** How much an answer is about the documents and countries that are named: by the share of the points on which it rests. */
function about({ covers = [] }: LookupEntry, { named, places }: Near): number {
  const wanted = named.size > 0 ? named : places;
  if (wanted.size === 0 || covers.length === 0) return 1;
  const share = covers.filter(({ framework }) => wanted.has(framework)).length / covers.length;
  return (0.4 + 0.6 * share) * (named.size === 0 && share > 0 ? PLACE_OF_ANSWER : 1);
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
