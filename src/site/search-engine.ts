import { matcherOf, type Matcher } from '../domain/search/matcher.ts';
import { neighboursOf, rankTerms, type Neighbours } from '../domain/search/rank-terms.ts';
import { readQuery, type Unit } from '../domain/search/read-query.ts';
import type { LookupEntry } from '../domain/search/lookup-entry.ts';
import { lookUp } from '../domain/search/reference-lookup.ts';
import { tokensOf } from '../domain/search/tokens.ts';
import { unknownDocument, unknownNumbers, type UnknownNumber } from '../domain/search/unknown-number.ts';
import { withoutNames } from '../domain/search/without-names.ts';
import type { SearchIndex } from './lookup-index.ts';
import { orderHits } from './order-hits.ts';

/** The text of a page, and what it is filtered by. */
export interface PageText {
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PageText>;
}
interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (
    query: string | null,
    options: { filters: Readonly<Record<string, string>> },
  ) => Promise<{ results: readonly PagefindResult[] }>;
}

/** One line of the result list. `ref` is empty for the page of a document. */
export interface SearchResult {
  readonly framework: string;
  readonly ref: string;
  readonly document: string;
  readonly title: string;
  readonly url: string;
  readonly group: 'exact' | 'suggested' | 'texts';
  readonly superseded: boolean;
  /** From what the record is known, in plain words. */
  readonly known?: string | undefined;
}

/** What search works on: the index, made ready for reading, and the texts of the pages. */
export interface Engine {
  readonly index: SearchIndex;
  readonly matcher: Matcher;
  readonly neighbours: Neighbours;
  /** Absent where no texts were indexed, as in `npm run dev`: all is found all the same, without filters and excerpts. */
  readonly pagefind: Pagefind | undefined;
}

const shown = 30;
const suggestions = 5;

/** Search in one place: by number and name, then by words and concepts. At most 30 results, best first. */
export async function search(
  { index, matcher, neighbours, pagefind }: Engine,
  query: string,
  filters: Readonly<Record<string, string>>,
): Promise<SearchAnswer> {
  const allowed = await passing({ index, pagefind }, filters);
  const passes = (entry: LookupEntry) => allowed === undefined || allowed.has(entry.url);
  const notIn = plannedIn(index, query);
  const { entries, named, rest, complete } = lookUp(index, query);
  const onlyPlanned = notIn.some(({ whole }) => whole);
  const exact = (onlyPlanned ? entries.filter(({ ref }) => ref !== '') : entries)
    .filter((entry) => filters['framework'] === undefined || filters['framework'] === entry.framework)
    .slice(0, shown)
    .map((entry) => resultOf(index, entry, 'exact'));
  const suggested = [...crosswalkOf(index, named), ...suggestedBy(index, query).filter(passes)]
    .slice(0, suggestions)
    .map((entry) => resultOf(index, entry, 'suggested'));
  const isNumber = /^[\d .]+$/u.test(rest);
  const strange =
    entries.length > 0 || suggested.length > 0 || query === '' ? [] : unknownNumbers(index, { query, rest, named, styles: index.styles });
  const unknown = strange.length > 0 || entries.length > 0 || notIn.length > 0 ? undefined : unknownDocument(query);
  const nearest = strange.flatMap(({ near }) => near.map((entry) => resultOf(index, entry, 'suggested')));
  const isStrange = strange.length > 0 || unknown !== undefined;
  const asksNothing = onlyPlanned || isStrange || (rest !== '' && (complete || isNumber));
  const units = asksNothing ? [] : readQuery(matcher, withoutNames(index.names, query, named));
  const hits = rankTerms(units, { index: index.found, neighbours, pages: index.entries.length });
  const found =
    asksNothing || query === '' ? [] : withNamed({ index, found: orderHits({ index, hits, named }), named, units }).filter(passes);
  const listed = query === '' && allowed ? index.entries.filter(passes) : [];
  const all = [...exact, ...suggested, ...nearest, ...[...found, ...listed].map((entry) => resultOf(index, entry, 'texts'))];
  const results = all
    .filter(({ url }, place) => all.findIndex((other) => other.url === url) === place)
    .slice(0, query === '' ? all.length : shown);
  return {
    results,
    units,
    exactWords: (hits[0]?.share ?? 0) > 0.99 || exact.length > 0 || suggested.length > 0 || listed.length > 0,
    notIn: notIn.map(({ title }) => title),
    strange,
    ...(unknown === undefined ? {} : { unknownDocument: unknown }),
  };
}

/** What search gives: the results, whether a page has all that was asked, and documents that the query names and that are not in yet. */
export interface SearchAnswer {
  readonly results: readonly SearchResult[];
  /** What the query names, by which its words are marked in the texts. */
  readonly units: readonly Unit[];
  readonly exactWords: boolean;
  readonly notIn: readonly string[];
  /** Numbers that look like those of a document and are none of those here. */
  readonly strange: readonly UnknownNumber[];
  /** What looks like the designation of a document that nothing here names. */
  readonly unknownDocument?: string;
}

/** Documents that a query names and that are not in yet; `whole` where it names nothing else. */
function plannedIn({ planned }: SearchIndex, query: string): readonly { readonly title: string; readonly whole: boolean }[] {
  const typed = tokensOf(query).join(' ');
  return planned.flatMap(({ title, names }) => {
    const spelled = names.map((name) => tokensOf(name).join(' '));
    return spelled.some((name) => ` ${typed} `.includes(` ${name} `)) ? [{ title, whole: spelled.includes(typed) }] : [];
  });
}

/** The page of the rows between two documents that a query names. */
function crosswalkOf({ crosswalks, entries }: SearchIndex, named: readonly string[]): readonly LookupEntry[] {
  const pairs = named.flatMap((one) => named.filter((other) => one < other).map((other) => [one, other] as const));
  const nameOf = (framework: string) => entries.find((entry) => entry.framework === framework && entry.ref === '')?.document ?? framework;
  return pairs.flatMap(([a, b]) => {
    const url = crosswalks[`${a}--${b}`];
    const document = `${nameOf(a)} – ${nameOf(b)}`;
    return url === undefined
      ? []
      : [{ framework: 'crosswalks', ref: `${a}--${b}`, title: document, document, url, heading: false, superseded: false }];
  });
}

/** What was found, led by the pages of the named documents where only ways of asking are left or where others would stand first. */
function withNamed({
  index,
  found,
  named,
  units,
}: {
  readonly index: SearchIndex;
  readonly found: readonly LookupEntry[];
  readonly named: readonly string[];
  readonly units: readonly Unit[];
}): readonly LookupEntry[] {
  const own = index.entries.filter(({ framework, ref }) => ref === '' && named.includes(framework));
  const [first] = found;
  const leads = units.every(({ weight }) => weight < 1) || first === undefined || !named.includes(first.framework);
  return leads ? [...own, ...found] : [...found, ...own];
}

/** The addresses of the pages that pass the filters; `undefined` where there are none to pass. */
async function passing(
  { index, pagefind }: Pick<Engine, 'index' | 'pagefind'>,
  filters: Readonly<Record<string, string>>,
): Promise<ReadonlySet<string> | undefined> {
  if (Object.keys(filters).length === 0 || !pagefind) return undefined;
  const { results } = await pagefind.search(null, { filters });
  return new Set(results.flatMap(({ id }) => index.entries[index.texts[id] ?? -1]?.url ?? []));
}

/** The pages of the register that a query names, the longest of its names first. */
function suggestedBy({ terms, entries }: SearchIndex, query: string): readonly LookupEntry[] {
  const typed = tokensOf(query);
  const joined = ` ${typed.join(' ')} `;
  const compact = typed.join('');
  const lengthOf = (term: string): number => {
    const tokens = tokensOf(term);
    const isFound = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(term)
      ? compact.includes(tokens.join(''))
      : joined.includes(` ${tokens.join(' ')} `);
    return isFound ? term.length : 0;
  };
  return terms
    .map((entry) => ({ entry, length: Math.max(...entry.terms.map(lengthOf)) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .flatMap(({ entry }) => entry.see)
    .flatMap((url) => entries.find((entry) => entry.url === url) ?? []);
}

function resultOf(index: SearchIndex, entry: LookupEntry, group: SearchResult['group']): SearchResult {
  const { framework, ref, title, document, url, superseded, known } = entry;
  const said = known === undefined ? {} : { known: index.known[known] };
  return { framework, ref, title, document, url, superseded, group, ...said };
}

/** The text of a page; nothing where no texts were indexed. */
export async function textOf(engine: Engine, url: string): Promise<PageText | undefined> {
  return (await pagesOf(engine)).get(url)?.data();
}

const known = new WeakMap<SearchIndex, Promise<ReadonlyMap<string, PagefindResult>>>();

/** The pages of the text index by their addresses, asked for once. */
function pagesOf({ index, pagefind }: Engine): Promise<ReadonlyMap<string, PagefindResult>> {
  const before = known.get(index);
  if (before !== undefined) return before;
  const all = pagefind?.search(null, { filters: {} }) ?? Promise.resolve({ results: [] });
  const pages = all.then(
    ({ results }) => new Map(results.map((result) => [index.entries[index.texts[result.id] ?? -1]?.url ?? '', result] as const)),
  );
  known.set(index, pages);
  return pages;
}

/** Loads the index and the texts whose addresses the page states. */
export async function loadEngine(lookupUrl: string, pagefindUrl: string): Promise<Engine> {
  const [index, pagefind] = await Promise.all([
    fetch(lookupUrl).then((response) => response.json() as Promise<SearchIndex>),
    (import(/* @vite-ignore */ pagefindUrl) as Promise<Pagefind>).catch(() => undefined),
  ]);
  await pagefind?.init();
  return { index, matcher: matcherOf(index.thesaurus), neighbours: neighboursOf(index.thesaurus), pagefind };
}
