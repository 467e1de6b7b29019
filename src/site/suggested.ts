import { takeNames } from '../domain/search/document-names.ts';
import { ANSWERS, type LookupEntry } from '../domain/search/lookup-entry.ts';
import { placesNamed } from '../domain/search/places.ts';
import { tokensOf } from '../domain/search/tokens.ts';
import type { SearchIndex } from './lookup-index.ts';

/** Documents that a query names and that are not in yet; `whole` where it names nothing else. */
export function plannedIn({ planned }: SearchIndex, query: string): readonly { readonly title: string; readonly whole: boolean }[] {
  const typed = tokensOf(query).join(' ');
  return planned.flatMap(({ title, names }) => {
    const spelled = names.map((name) => tokensOf(name).join(' '));
    return spelled.some((name) => ` ${typed} `.includes(` ${name} `)) ? [{ title, whole: spelled.includes(typed) }] : [];
  });
}

/** The page of the rows between two documents that a query names, each by a name of its own. */
export function crosswalkOf({ crosswalks, entries }: SearchIndex, groups: readonly (readonly string[])[]): readonly LookupEntry[] {
  const pairs = groups.flatMap((one, place) =>
    groups.slice(place + 1).flatMap((other) => one.flatMap((a) => other.map((b) => (a < b ? ([a, b] as const) : ([b, a] as const))))),
  );
  const nameOf = (framework: string) => entries.find((entry) => entry.framework === framework && entry.ref === '')?.document ?? framework;
  return pairs.flatMap(([a, b]) => {
    const url = crosswalks[`${a}--${b}`];
    const document = `${nameOf(a)} – ${nameOf(b)}`;
    return url === undefined
      ? []
      : [{ framework: 'crosswalks', ref: `${a}--${b}`, title: document, document, url, heading: false, superseded: false }];
  });
}

/** How many answers that treat all that is named stand before what else is found. */
const TREATING_ALL = 2;

/**
 * The answers whose titles name all of two or more documents and countries that a query names, in the order given.
 * The country of a document that is named says nothing more.
 */
export function answersBetween(
  { names, places }: SearchIndex,
  { groups, query }: { readonly groups: readonly (readonly string[])[]; readonly query: string },
  ordered: readonly LookupEntry[],
): readonly LookupEntry[] {
  const countries = placesNamed(places, query).filter(({ frameworks }) => !groups.flat().some((id) => frameworks.includes(id)));
  if (groups.length + countries.length < 2) return [];
  const treats = ({ framework, title }: LookupEntry): boolean => {
    if (framework !== ANSWERS) return false;
    const { named } = takeNames(names, tokensOf(title));
    const there = placesNamed(places, title);
    return groups.every((group) => group.some((id) => named.includes(id))) && countries.every((place) => there.includes(place));
  };
  return ordered.filter(treats).slice(0, TREATING_ALL);
}

/** The pages of the register that a query names, the longest of its names first. */
export function suggestedBy({ terms, entries }: SearchIndex, query: string): readonly LookupEntry[] {
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

const listedOnce = new WeakMap<SearchIndex, ReadonlySet<string>>();
/** Of more documents than this it is not told one by one that only their pages are here. */
const MANY = 5;

/** The names of those of some documents whose requirements are not here; none where the documents are many. */
export function unlistedOf(index: SearchIndex, frameworks: readonly string[]): readonly string[] {
  const ids = [...new Set(frameworks)];
  if (ids.length > MANY) return [];
  const listed = listedOnce.get(index) ?? new Set(index.entries.flatMap(({ framework, ref }) => (ref === '' ? [] : [framework])));
  listedOnce.set(index, listed);
  return ids
    .filter((id) => !listed.has(id))
    .flatMap((id) => index.entries.find(({ framework, ref }) => framework === id && ref === '')?.document ?? []);
}
