import type { LookupEntry } from '../domain/search/lookup-entry.ts';
import { lookUp } from '../domain/search/reference-lookup.ts';
import { tokensOf } from '../domain/search/tokens.ts';
import { unknownDocument, unknownNumbers, type UnknownNumber } from '../domain/search/unknown-number.ts';
import { combine, contentWords, type TextHit } from '../domain/search/search-ranking.ts';
import type { SearchIndex } from './lookup-index.ts';

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<{ readonly excerpt: string }>;
}
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
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
  /** Loads the lines of the page in which the words stand, with `<mark>` around them; absent where nothing was searched for in texts. */
  readonly excerpt?: () => Promise<string>;
  readonly group: 'exact' | 'suggested' | 'texts';
  readonly superseded: boolean;
  /** From what the record is known, in plain words. */
  readonly known?: string | undefined;
}

/** The two indexes that search works on. */
export interface Engine {
  readonly index: SearchIndex;
  /** Absent where no text index was built, as in `npm run dev`: numbers and names are found all the same. */
  readonly pagefind: Pagefind | undefined;
}

const shown = 30;
const suggestions = 5;

/** Search in one place: by number and name, by the words of the register, then by text. At most 30 results, best first. */
export async function search({ index, pagefind }: Engine, query: string, filters: Readonly<Record<string, string>>): Promise<SearchAnswer> {
  const notIn = plannedIn(index, query);
  const { entries, named, rest, complete } = lookUp(index, query);
  const passes = (entry: LookupEntry) => filters['framework'] === undefined || filters['framework'] === entry.framework;
  const onlyPlanned = notIn.some(({ whole }) => whole);
  const exact = (onlyPlanned ? entries.filter(({ ref }) => ref !== '') : entries)
    .filter(passes)
    .slice(0, shown)
    .map((entry) => resultOf(index, entry, 'exact'));
  const terms = matchingTerms(index, query);
  const byUrl = new Map(index.entries.map((entry) => [entry.url, entry]));
  const answers = terms
    .flatMap(({ see }) => see)
    .flatMap((url) => byUrl.get(url) ?? [])
    .filter(passes);
  const suggested = [
    ...answers.filter(({ framework }) => named.includes(framework)),
    ...answers.filter(({ framework }) => !named.includes(framework)),
  ]
    .slice(0, suggestions)
    .map((entry) => resultOf(index, entry, 'suggested'));
  const isNumber = /^[\d .]+$/u.test(rest);
  const strange =
    entries.length > 0 || suggested.length > 0 || query === '' ? [] : unknownNumbers(index, { query, rest, named, styles: index.styles });
  const unknown = strange.length > 0 || entries.length > 0 || notIn.length > 0 ? undefined : unknownDocument(query);
  const nearest = strange.flatMap(({ near }) => near.map((entry) => resultOf(index, entry, 'suggested')));
  const isStrange = strange.length > 0 || unknown !== undefined;
  const words = onlyPlanned || isStrange || (rest !== '' && (complete || isNumber)) ? [] : contentWords(rest === '' ? query : rest);
  const texts =
    query === ''
      ? await listAll({ index, pagefind }, filters)
      : await searchText({ index, pagefind }, { words, extra: terms.flatMap(({ means }) => means), named, filters });
  const all = [...exact, ...suggested, ...nearest, ...texts.results];
  const results = all
    .filter(({ url }, place) => all.findIndex((other) => other.url === url) === place)
    .slice(0, query === '' ? all.length : shown);
  return {
    results,
    exactWords: texts.exactWords || exact.length > 0 || suggested.length > 0,
    notIn: notIn.map(({ title }) => title),
    strange,
    ...(unknown === undefined ? {} : { unknownDocument: unknown }),
  };
}

/** What search gives: the results, whether a page has all of the words, and documents that the query names and that are not in yet. */
export interface SearchAnswer {
  readonly results: readonly SearchResult[];
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

interface TextQuery {
  readonly words: readonly string[];
  readonly extra: readonly string[];
  readonly named: readonly string[];
  readonly filters: Readonly<Record<string, string>>;
}

async function searchText(
  { index, pagefind }: Engine,
  { words, extra, named, filters }: TextQuery,
): Promise<{ results: SearchResult[]; exactWords: boolean }> {
  const queries = [words.join(' '), ...(words.length > 1 ? words : []), ...extra].filter((text) => text !== '');
  if (!pagefind || queries.length === 0) return { results: [], exactWords: false };
  const answers = await Promise.all(queries.map(async (text) => ({ text, found: (await pagefind.search(text, { filters })).results })));
  const byId = new Map(answers.flatMap(({ found }) => found.map((result) => [result.id, result] as const)));
  const all = answers[0];
  const hits: TextHit[] = answers.flatMap(({ text, found }) =>
    found.map(({ id, score }) => ({ id, score, query: text, hits: found.length })),
  );
  const ranked = combine(hits, { whole: all?.text ?? '', extra: new Set(extra) }).flatMap(({ id, score }) => {
    const entry = entryOf(index, id);
    if (!entry) return [];
    const weight = (named.includes(entry.framework) ? 2 : 1) * (entry.heading ? 0.9 : 1) * (entry.superseded ? 0.5 : 1);
    const excerpt = async () => (await byId.get(id)?.data())?.excerpt ?? '';
    return [{ result: { ...resultOf(index, entry, 'texts'), excerpt }, score: score * weight }];
  });
  ranked.sort((a, b) => b.score - a.score || (a.result.url < b.result.url ? -1 : 1));
  return { results: ranked.map(({ result }) => result), exactWords: (all?.found.length ?? 0) > 0 };
}

/** Every page that passes the filters, in the order of the look-up index: documents as they print their requirements. */
async function listAll(
  { index, pagefind }: Engine,
  filters: TextQuery['filters'],
): Promise<{ results: SearchResult[]; exactWords: boolean }> {
  if (!pagefind) return { results: [], exactWords: false };
  const { results } = await pagefind.search(null, { filters });
  const places = results.flatMap(({ id }) => index.texts[id] ?? []).sort((a, b) => a - b);
  return {
    results: places.flatMap((place) => index.entries[place] ?? []).map((entry) => resultOf(index, entry, 'texts')),
    exactWords: places.length > 0,
  };
}

function entryOf(index: SearchIndex, id: string): LookupEntry | undefined {
  const place = index.texts[id];
  return place === undefined ? undefined : index.entries[place];
}

/** The entries of the register that a query triggers, the longest of its words first. */
function matchingTerms({ terms }: SearchIndex, query: string): SearchIndex['terms'] {
  const typed = tokensOf(query);
  const joined = ` ${typed.join(' ')} `;
  const compact = typed.join('');
  const lengthOf = (term: string): number => {
    const tokens = tokensOf(term);
    const found = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(term)
      ? compact.includes(tokens.join(''))
      : joined.includes(` ${tokens.join(' ')} `);
    return found ? term.length : 0;
  };
  return terms
    .map((entry) => ({ entry, length: Math.max(...entry.terms.map(lengthOf)) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ entry }) => entry);
}

function resultOf(index: SearchIndex, entry: LookupEntry, group: SearchResult['group']): SearchResult {
  const { framework, ref, title, document, url, superseded, known } = entry;
  const said = known === undefined ? {} : { known: index.known[known] };
  return { framework, ref, title, document, url, superseded, group, ...said };
}

/** Loads the index and the text engine whose addresses the page states. */
export async function loadEngine(lookupUrl: string, pagefindUrl: string): Promise<Engine> {
  const [index, pagefind] = await Promise.all([
    fetch(lookupUrl).then((response) => response.json() as Promise<SearchIndex>),
    (import(/* @vite-ignore */ pagefindUrl) as Promise<Pagefind>).catch(() => undefined),
  ]);
  await pagefind?.options({ ranking: { termFrequency: 0.6, pageLength: 0.4, termSaturation: 1.2 } });
  await pagefind?.init();
  return { index, pagefind };
}
