import { tokensOf } from './tokens.ts';

/** Countries and publishers as people name them, with the documents that are theirs. */
export interface Place {
  readonly names: readonly string[];
  readonly frameworks: readonly string[];
}

/** A German adjective, which has endings: `französischer`. */
const adjective = /isch$|^deutsch$/iu;

/** The documents of the countries and publishers that a query names. */
export function placesIn(places: readonly Place[], query: string): ReadonlySet<string> {
  return new Set(placesNamed(places, query).flatMap(({ frameworks }) => frameworks));
}

/** The countries and publishers that a query names. */
export function placesNamed(places: readonly Place[], query: string): readonly Place[] {
  const tokens = tokensOf(query);
  const typed = ` ${tokens.join(' ')} `;
  const inflected = tokens.map((token) => token.replace(/(?<=isch|deutsch)e[mnrs]?$/u, ''));
  const holds = (name: string): boolean => {
    const spelled = tokensOf(name).join(' ');
    if (/^\p{Script=Latin}/u.test(spelled))
      return typed.includes(` ${spelled} `) || (adjective.test(spelled) && inflected.includes(spelled));
    return spelled.length > 1 && tokens.some((token) => token.startsWith(spelled) || token.endsWith(spelled));
  };
  return places.filter(({ names }) => names.some(holds));
}

/** Where `us` is the United States though it is written small: behind these words, or before those. */
const country =
  /(?:^|(?<!\p{L})(?:the|in|into|inside|across|and|or|vs|versus|eu|uk) )us(?!\p{L})|(?<!\p{L})us (?:agenc|compan|customer|federal|government|label|law|market|regulat|rule|standard|state)/u;

/** A query without the word `us` that means the asker and not the United States. */
export function withoutPronoun(query: string): string {
  return country.test(query) ? query : query.replace(/(?<![\p{L}\p{N}-])us(?![\p{L}\p{N}-])/gu, '');
}

/** A query without the names of countries and publishers, which say whose documents are meant and not what about. */
export function withoutPlaces(places: readonly Place[], query: string): string {
  const named = places
    .flatMap(({ names }) => names)
    .filter((name) => /^\p{Script=Latin}/u.test(name))
    .map((name) => `${name.replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+')}${adjective.test(name) ? '(?:e[mnrs]?)?' : ''}`)
    .sort((a, b) => b.length - a.length);
  if (named.length === 0) return query;
  const left = query.replace(new RegExp(`(?<![\\p{Script=Latin}\\p{N}-])(?:${named.join('|')})(?![\\p{Script=Latin}\\p{N}-])`, 'giu'), '');
  return left.trim() === '' ? query : left;
}
