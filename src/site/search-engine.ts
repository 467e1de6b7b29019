import { inEdition, withoutEdition } from '../domain/search/editions.ts';
import { asksForPlace, asksForStandard, isQuestion, namesAuthority } from '../domain/search/is-question.ts';
import { isOfDictionary } from '../domain/search/dictionary.ts';
import type { Matcher } from '../domain/search/matcher.ts';
import { rankTerms, type Neighbours } from '../domain/search/rank-terms.ts';
import { readQuery, type Unit } from '../domain/search/read-query.ts';
import type { LookupEntry } from '../domain/search/lookup-entry.ts';
import { withoutPlaces, withoutPronoun } from '../domain/search/places.ts';
import { lookUp, type LookupResult } from '../domain/search/reference-lookup.ts';
import { withWholeVerbs } from '../domain/search/separable-verbs.ts';
import { withoutSlips } from '../domain/search/slips.ts';
import { withFamily } from '../domain/search/short-parts.ts';
import { placeOfText } from '../domain/search/text-marks.ts';
import { unknownDocument, unknownNumbers, type UnknownNumber } from '../domain/search/unknown-number.ts';
import { withoutNames } from '../domain/search/without-names.ts';
import type { SearchIndex } from './lookup-index.ts';
import { asksCompanies, once, placesMeant, pointsOf, severalMarkets } from './found-entries.ts';
import { orderHits, type Near } from './order-hits.ts';
import type { SearchAnswer, SearchResult } from './search-result.ts';
import { answersBetween, crosswalkOf, plannedIn, suggestedBy, unlistedOf } from './suggested.ts';

/** The text of a page, and what it is filtered by. */
export interface PageText {
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PageText>;
}
/** What search asks of Pagefind. */
export interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (
    query: string | null,
    options: { filters: Readonly<Record<string, string>> },
  ) => Promise<{ results: readonly PagefindResult[] }>;
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
  typed: string,
  filters: Readonly<Record<string, string>>,
): Promise<SearchAnswer> {
  const query = inFull(index, withoutPronoun(typed));
  const allowed = await passing({ index, pagefind }, filters);
  const passes = (entry: LookupEntry) => allowed === undefined || allowed.has(entry.url);
  const notIn = plannedIn(index, query);
  const found = lookUp(index, query);
  const { entries } = found;
  const named = inEdition(index.names, query, found.named);
  const isOtherEdition = named.some((id) => !found.named.includes(id));
  const onlyPlanned = notIn.some(({ whole }) => whole);
  const exact = (onlyPlanned ? entries.filter(({ ref }) => ref !== '') : entries)
    .filter((entry) => named.length > 0 || asksCompanies(entry, query))
    .filter((entry) => filters['framework'] === undefined || filters['framework'] === entry.framework)
    .slice(0, shown)
    .map((entry) => resultOf(index, entry, 'exact'));
  const unnamed = withoutNames(index.names, query, found.named);
  const theme = isOtherEdition ? withoutEdition(unnamed) : unnamed;
  const suggested = suggestedBy(index, query)
    .filter(passes)
    .slice(0, suggestions)
    .map((entry) => resultOf(index, entry, 'suggested'));
  const whole = withWholeVerbs(matcher, withoutPlaces(index.places, theme));
  const spelled = withoutSlips(matcher, (stem) => Object.hasOwn(index.found.words, stem), whole);
  const asksOnlyNames = !readQuery(matcher, theme).some(namesConcept);
  const pairs = asksOnlyNames ? [...found.groups, ...found.families] : found.groups;
  const between = crosswalkOf(index, pairs).map((entry) => resultOf(index, entry, 'between'));
  const isEmpty = entries.length === 0 && between.length === 0 && suggested.length === 0 && query !== '';
  const strange = isEmpty && !isYear(found.rest) ? unknownNumbers(index, { query, rest: found.rest, named, styles: index.styles }) : [];
  const unknown = isEmpty && strange.length === 0 && notIn.length === 0 ? unknownDocument(query) : undefined;
  const nearest = strange.flatMap(({ near }) => near.map((entry) => resultOf(index, entry, 'suggested')));
  const isNumber = found.rest !== '' && (found.complete || (/^[\d .]+$/u.test(found.rest) && !isYear(found.rest)));
  const asksNothing = onlyPlanned || unknown !== undefined || isNumber || query === '';
  const isStrange = strange.length > 0 && isOnlyNumber(matcher, theme, strange);
  const units = asksNothing || isStrange ? [] : [...readQuery(matcher, spelled), ...severalMarkets(index, theme)];
  const hits = rankTerms(units, {
    index: index.found,
    neighbours,
    dictionary: index.dictionary,
    pages: index.entries.length,
    among: placesOf(index, named),
  });
  const texts =
    asksNothing || isStrange
      ? []
      : orderHits({
          index,
          hits,
          near: {
            ...nearTo(index, theme, { named, akin: found.akin.filter((id) => !named.includes(id)) }),
            isQuestion: isQuestion(query),
            asksForStandard: asksForStandard(query),
            asksForPlace: asksForPlace(query),
            namesAuthority: namesAuthority(query),
          },
        }).filter(passes);
  const asksMore = units.some(namesConcept);
  const ordered = asksMore && found.groups.length < 2 ? texts : [...texts, ...index.entries];
  const both = answersBetween(index, { groups: found.groups, query: theme }, ordered).filter(passes);
  const listed = query === '' && allowed ? index.entries.filter(passes) : [];
  const below = asksMore && named.length === 0 && !found.complete ? pointsOf(entries, texts, query).slice(0, suggestions) : [];
  const first = [
    ...between.slice(0, suggestions),
    ...below.map((entry) => resultOf(index, entry, 'texts')),
    ...exact,
    ...suggested,
    ...nearest,
  ];
  const results = once([first, lazily([...both, ...texts, ...listed], index)], query === '' ? Infinity : shown);
  return {
    results,
    units,
    exactWords: (hits[0]?.share ?? 0) > 0.99 || exact.length > 0 || suggested.length > 0 || listed.length > 0,
    notIn: notIn.map(({ title }) => title),
    unlisted: unlistedOf(index, [...named, ...exact.filter(({ ref }) => ref === '').map(({ framework }) => framework)]),
    strange: isStrange ? strange : strange.filter(({ number }) => /\p{L}/u.test(number)),
    ...(unknown === undefined ? {} : { unknownDocument: unknown }),
  };
}

/** Results made one by one, as far as they are asked for. */
function* lazily(entries: readonly LookupEntry[], index: SearchIndex): Generator<SearchResult> {
  for (const entry of entries) yield resultOf(index, entry, 'texts');
}

/** Whether something in a query names a thing of the thesaurus, and not only a word of the documents. */
function namesConcept({ concepts }: Unit): boolean {
  return concepts.some((concept) => !isOfDictionary(concept));
}

/** The places of the entries of some documents. */
function placesOf({ entries }: SearchIndex, frameworks: readonly string[]): ReadonlySet<number> {
  return new Set(entries.flatMap(({ framework }, place) => (frameworks.includes(framework) ? [place] : [])));
}

/** A query with the parts of a family in full, where it finds no document and no number as it is. */
function inFull(index: SearchIndex, query: string): string {
  const full = withFamily(index.names, query);
  if (full === query) return query;
  const { entries, named } = lookUp(index, query);
  return entries.length === 0 && named.length === 0 ? full : query;
}

/** Whether what is left beside names is the number of a year, which is none of a document. */
function isYear(rest: string): boolean {
  return /^(?:19|20)\d\d$/u.test(rest);
}

/** Whether a query asks for strange numbers and names no thing beside them. */
function isOnlyNumber(matcher: Matcher, theme: string, strange: readonly UnknownNumber[]): boolean {
  const beside = readQuery(
    matcher,
    strange.reduce((text, { number }) => text.replace(number.toLowerCase(), ' '), theme),
  );
  return beside.length === 0 || (!beside.some(namesConcept) && strange.some(({ number }) => /\p{L}/u.test(number)));
}

/** The documents that a query names, those beside them, and those of the countries and publishers that it names. */
function nearTo(
  index: SearchIndex,
  theme: string,
  { named, akin }: Pick<LookupResult, 'named' | 'akin'>,
): Pick<Near, 'named' | 'akin' | 'places'> {
  const under = Object.entries(index.under).flatMap(([document, law]) => (named.includes(law) ? [document] : []));
  return { named: new Set(named), akin: new Set([...akin, ...under]), places: placesMeant(index, theme) };
}

/** The addresses of the pages that pass the filters; `undefined` where there are none to pass. */
async function passing(
  { index, pagefind }: Pick<Engine, 'index' | 'pagefind'>,
  filters: Readonly<Record<string, string>>,
): Promise<ReadonlySet<string> | undefined> {
  if (Object.keys(filters).length === 0 || !pagefind) return undefined;
  const { results } = await pagefind.search(null, { filters });
  return new Set(results.flatMap(({ id }) => index.entries[placeOfText(index.texts, id) ?? -1]?.url ?? []));
}

function resultOf(index: SearchIndex, entry: LookupEntry, group: SearchResult['group']): SearchResult {
  const { framework, ref, title, document, url, superseded, known, card, covers } = entry;
  const said = {
    ...(known === undefined ? {} : { known: index.known[known] }),
    ...(card === undefined ? {} : { card: index.cards[card] }),
    ...(covers === undefined ? {} : { covers }),
  };
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
    ({ results }) =>
      new Map(results.map((result) => [index.entries[placeOfText(index.texts, result.id) ?? -1]?.url ?? '', result] as const)),
  );
  known.set(index, pages);
  return pages;
}
