import { tokensOf } from './tokens.ts';

/** Countries and publishers as people name them, with the documents that are theirs. */
export interface Place {
  readonly names: readonly string[];
  readonly frameworks: readonly string[];
}

/** The documents of the countries and publishers that a query names. */
export function placesIn(places: readonly Place[], query: string): ReadonlySet<string> {
  const tokens = tokensOf(query);
  const typed = ` ${tokens.join(' ')} `;
  const holds = (name: string): boolean => {
    const spelled = tokensOf(name).join(' ');
    if (/^\p{Script=Latin}/u.test(spelled)) return typed.includes(` ${spelled} `);
    return spelled.length > 1 && tokens.some((token) => token.startsWith(spelled) || token.endsWith(spelled));
  };
  return new Set(places.flatMap(({ names, frameworks }) => (names.some(holds) ? frameworks : [])));
}

/** A query without the names of countries and publishers, which say whose documents are meant and not what about. */
export function withoutPlaces(places: readonly Place[], query: string): string {
  const latin = new Set(places.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
  const words = query.split(/(?<=[\s,.?!])|(?=[\s,.?!])/u);
  const left = words.filter((word) => !latin.has(word.toLowerCase())).join('');
  return left.trim() === '' ? query : left;
}
