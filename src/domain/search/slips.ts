import { compoundParts } from './compounds.ts';
import { isWord, spansIn, type Matcher } from './matcher.ts';
import { wordsOf } from './text-words.ts';

/** In words of so many letters one slip is forgiven. */
const FORGIVEN = 7;

/**
 * A query in which words that nothing knows are read as the one word that differs from them by a single slip: a letter too many, too few,
 * wrong, or in the place of its neighbour. `isKnown` says of an English stem whether a page has it.
 */
export function withoutSlips(matcher: Matcher, isKnown: (stem: string) => boolean, query: string): string {
  return query.replace(/(?<!\p{L})\p{Script=Latin}+(?!\p{L})/gu, (typed) => {
    const [word] = wordsOf(typed);
    if (typed.length < FORGIVEN || word === undefined || !isWord(word) || word.joins || isKnown(word.en)) return typed;
    if (spansIn(matcher, [word], ['en', 'de', 'raw']).length > 0 || compoundParts(matcher.parts, word.raw).length > 0) return typed;
    return matcher.spellings.find((known) => isOneSlip(known, word.raw)) ?? typed;
  });
}

/** Whether two words that begin alike differ by one letter that is missing, added, wrong, or changed places with its neighbour. */
function isOneSlip(one: string, other: string): boolean {
  if (one[0] !== other[0]) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [a, b] = [one.slice(at), other.slice(at)];
  if (a.length !== b.length) return a.length > b.length ? a.slice(1) === b : b.slice(1) === a;
  return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}
