import { actsOfYear } from '../domain/search/acts-of-year.ts';
import { namesAuthority } from '../domain/search/is-question.ts';
import type { LookupEntry } from '../domain/search/lookup-entry.ts';
import { placesIn, placesNamed } from '../domain/search/places.ts';
import type { Unit } from '../domain/search/read-query.ts';
import type { SearchIndex } from './lookup-index.ts';
import type { SearchResult } from './search-result.ts';

/** Whether a page stands at the top for its title: one that asks authorities alone does not where the query names none. */
export function asksCompanies(entry: LookupEntry, query: string): boolean {
  return entry.asks !== 'authorities' || namesAuthority(query) || !isTitled(entry, query);
}

/**
 * Of the pages that words found, those below a number that a query has beside other words, where several documents have that number:
 * `Annex I` is no answer to what Annex I says of updates, and its points on updates are.
 */
export function pointsOf(found: readonly LookupEntry[], texts: readonly LookupEntry[], query: string): readonly LookupEntry[] {
  const numbers = found.filter((entry) => !isTitled(entry, query));
  const isShared = new Set(numbers.map(({ framework }) => framework)).size > 1;
  return isShared ? texts.filter((text) => numbers.some((entry) => isBelow(text, entry))) : [];
}

/** Whether a page is called just as was typed. */
function isTitled({ title }: LookupEntry, query: string): boolean {
  return title.toLowerCase() === query.trim().toLowerCase();
}

/** Whether a page is a point of what another page stands for, such as Annex I Part I (1) of Annex I. */
function isBelow(part: LookupEntry, whole: LookupEntry): boolean {
  return part.framework === whole.framework && part.ref.startsWith(whole.ref) && /^[ (.]/u.test(part.ref.slice(whole.ref.length));
}

/** A query that names several countries asks for what holds in several markets. */
export function severalMarkets(index: SearchIndex, theme: string): readonly Unit[] {
  const several = placesNamed(index.places, theme).length > 1;
  return several ? [{ text: theme, concepts: ['several-markets'], words: [], weight: 1, asks: true }] : [];
}

/** The documents of the countries and publishers that a query names; of these, or of all, those of the year by which it names an act. */
export function placesMeant({ places, law }: Pick<SearchIndex, 'places' | 'law'>, theme: string): ReadonlySet<string> {
  const there = placesIn(places, theme);
  const acts = actsOfYear(law, theme);
  const both = acts.filter((id) => there.has(id));
  if (both.length > 0) return new Set(both);
  return acts.length > 0 ? new Set(acts) : there;
}

/** The first so many results, each page by its best reason alone. */
export function once(lists: readonly Iterable<SearchResult>[], most: number): readonly SearchResult[] {
  const results = new Map<string, SearchResult>();
  for (const list of lists) {
    for (const result of list) {
      if (results.size >= most) return [...results.values()];
      if (!results.has(result.url)) results.set(result.url, result);
    }
  }
  return [...results.values()];
}
