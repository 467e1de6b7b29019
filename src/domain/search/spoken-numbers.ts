import type { LookupEntry } from './lookup-entry.ts';
import { joined, tokensOf } from './tokens.ts';

const noise = new Set([
  'no',
  'nr',
  'num',
  'number',
  'nummer',
  'clause',
  'control',
  'para',
  'paragraph',
  'point',
  'the',
  'of',
  'requirement',
  'section',
  'en',
  'din',
  'bs',
  'nf',
]);
/** First words of refs that people leave out: "5.3-1" for "Provision 5.3-1". */
const spokenFirst = /^ (?:provision|clause) /u;

/** A number as it is compared, and how many tokens it has. */
export interface Spoken {
  readonly ref: string;
  readonly length: number;
}

/** Tokens as they are compared: joined by blanks, with a blank at both ends, so that one text is part of another only token by token. */
interface EntryTokens extends Spoken {
  /** The number in every way in which people type it. */
  readonly spoken: readonly Spoken[];
  readonly title: string;
}
const known = new WeakMap<LookupEntry, EntryTokens>();

/** The tokens of an entry's number and title, cut once. */
export function tokensOfEntry(entry: LookupEntry): EntryTokens {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const ref = tokensOf(entry.ref);
  const number = { ref: joined(ref), length: ref.length };
  const tokens = { ...number, spoken: spokenAs(number), title: joined(tokensOf(entry.title)) };
  known.set(entry, tokens);
  return tokens;
}

/** Tokens without the words that people put around a number. */
export function withoutNoise(tokens: readonly string[]): readonly string[] {
  return tokens.filter((token) => !noise.has(token));
}

/** Tokens without the words that people put before a number. */
export function withoutNoiseBefore(tokens: readonly string[]): readonly string[] {
  const first = tokens.findIndex((token) => !noise.has(token));
  return first < 0 ? [] : tokens.slice(first);
}

/** A number as people type it: without its first word where that is left out, without the words around numbers, and without `RE`. */
function spokenAs(number: Spoken): readonly Spoken[] {
  const { ref, length } = number;
  const first = spokenFirst.exec(ref)?.[0].length;
  const short = first === undefined ? [] : [{ ref: ref.slice(first - 1), length: length - 1 }];
  const all = ref.split(' ').filter((token) => token !== '');
  const bare = all.filter((token) => token !== 're' && !noise.has(token));
  return bare.length === 0 || bare.length === all.length
    ? [number, ...short]
    : [number, ...short, { ref: joined(bare), length: bare.length }];
}
