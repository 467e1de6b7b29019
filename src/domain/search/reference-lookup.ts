import { familyOf, takeNames, type DocumentNames } from './document-names.ts';
import { joined, tokensOf } from './tokens.ts';

/** A page that a typed number or name can lead to. An empty ref stands for the document itself. */
export interface LookupEntry {
  readonly framework: string;
  readonly ref: string;
  readonly title: string;
  readonly document: string;
  readonly url: string;
  readonly heading: boolean;
  readonly superseded: boolean;
  /** Place in the list of what records are known from. */
  readonly known?: number;
}

export interface LookupIndex {
  readonly entries: readonly LookupEntry[];
  readonly names: DocumentNames;
}

export interface LookupResult {
  /** Best first. */
  readonly entries: readonly LookupEntry[];
  /** Documents that the query names. */
  readonly named: readonly string[];
  /** What is left of the query when document names are taken away. */
  readonly rest: string;
  /** Whether the whole query is a number or a name, so that no words are left to search for. */
  readonly complete: boolean;
}

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
]);
/** First words of refs that people leave out: "5.3-1" for "Provision 5.3-1". */
const spokenFirst = /^ (?:provision|clause) /u;

/**
 * What a query names: exact refs first, then refs that begin with it, then the document itself. Ambiguity is shown, not resolved:
 * every document with that ref is listed.
 */
export function lookUp(index: LookupIndex, query: string): LookupResult {
  const all = tokensOf(query);
  const { named, rest } = takeNames(index.names, all);
  const wanted = withoutNoise(rest);
  const printed = wanted.length < rest.length ? exactRefs(entriesOf(index, named), rest) : [];
  const whole = [...exactRefs(index.entries, all), ...printed];
  const { matches, complete } = wanted.length === 0 ? { matches: [], complete: named.length > 0 } : rankRefs(index.entries, wanted, named);
  const family = wanted.length === 0 || matches.length > 0 ? [] : familyOf(index.names, wanted);
  const documents = index.entries.filter(
    ({ framework, ref }) => ref === '' && ((wanted.length === 0 && named.includes(framework)) || family.includes(framework)),
  );
  const entries = [...new Set([...whole, ...documents, ...matches])];
  return { entries, named, rest: rest.join(' '), complete: complete || whole.length > 0 };
}

/** Entries whose number is all of the query as it was typed, before any of its words is taken for the name of a document or for noise. */
function exactRefs(entries: readonly LookupEntry[], typed: readonly string[]): readonly LookupEntry[] {
  if (!typed.some((token) => /\d/u.test(token))) return [];
  const wanted = joined(typed);
  return entries
    .filter((entry) => tokensOfEntry(entry).ref === wanted)
    .map((entry) => ({ entry, score: 100 }))
    .sort(compareRanked)
    .map(({ entry }) => entry);
}

/** The entries of the documents that a query names. */
function entriesOf({ entries }: LookupIndex, named: readonly string[]): readonly LookupEntry[] {
  return entries.filter(({ framework }) => named.includes(framework));
}

/** Words that people put around a number; all of them where nothing else was typed. */
function withoutNoise(tokens: readonly string[]): readonly string[] {
  return tokens.filter((token) => !noise.has(token));
}

/** Tokens as they are compared: joined by blanks, with a blank at both ends, so that one text is part of another only token by token. */
interface EntryTokens {
  readonly ref: string;
  readonly length: number;
  readonly title: string;
}
const known = new WeakMap<LookupEntry, EntryTokens>();

/** The tokens of an entry's number and title, cut once. */
function tokensOfEntry(entry: LookupEntry): EntryTokens {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const ref = tokensOf(entry.ref);
  const tokens = { ref: joined(ref), length: ref.length, title: joined(tokensOf(entry.title)) };
  known.set(entry, tokens);
  return tokens;
}

interface Ranked {
  readonly entry: LookupEntry;
  readonly score: number;
}

function rankRefs(
  entries: readonly LookupEntry[],
  wanted: readonly string[],
  named: readonly string[],
): { matches: LookupEntry[]; complete: boolean } {
  const ranked: Ranked[] = [];
  const typed = { text: joined(wanted), words: wanted.length, hasDigit: wanted.some(hasDigit), named: named.length > 0 };
  for (const entry of entries) {
    if (entry.ref === '' || (named.length > 0 && !named.includes(entry.framework))) continue;
    const { ref, length, title } = tokensOfEntry(entry);
    const spoken = spokenFirst.exec(ref)?.[0].length;
    const whole = scoreOf({ ref, length }, typed);
    const byNumber = spoken === undefined ? whole : Math.max(whole, scoreOf({ ref: ref.slice(spoken - 1), length: length - 1 }, typed));
    const score = byNumber === 0 && title === typed.text ? EXACT_TITLE : byNumber;
    if (score > 0) ranked.push({ entry, score });
  }
  const best = Math.max(0, ...ranked.map(({ score }) => score));
  const kept = best >= 100 ? ranked.filter(({ score }) => score >= 90) : ranked;
  return {
    matches: kept.sort(compareRanked).map(({ entry }) => entry),
    complete: best >= 90 && best !== NAME_IN_WORDS && best !== EXACT_TITLE,
  };
}

/** What is found by a name in words stands first, and hides nothing that only contains the words. */
const NAME_IN_WORDS = 95;
const EXACT_TITLE = 94;

/**
 * 100 exact, 99 exact but for the letter of an annex ("5.1" for "A.5.1": control before clause), 90 beginning of a ref, 50 and
 * more a ref inside a longer query; 0 no match.
 */
function scoreOf(
  { ref, length }: { readonly ref: string; readonly length: number },
  { text, words, hasDigit: number, named }: Typed,
): number {
  if (ref === text) return number ? 100 : NAME_IN_WORDS;
  if (!number) return 0;
  if (words > 1 && /^ \d/u.test(text) && ref === ` a${text}`) return 101;
  if (words > 1 && ref.startsWith(text)) return 90;
  if (!text.includes(ref) || length < 2 || !/\d/u.test(ref)) return 0;
  return named || /^ \p{L}/u.test(ref) || length > 2 ? 50 + length : 0;
}

interface Typed {
  readonly text: string;
  readonly words: number;
  readonly hasDigit: boolean;
  readonly named: boolean;
}

function hasDigit(token: string): boolean {
  return /\d/u.test(token);
}

function compareRanked(a: Ranked, b: Ranked): number {
  return (
    b.score - a.score ||
    Number(a.entry.superseded) - Number(b.entry.superseded) ||
    Number(a.entry.heading) - Number(b.entry.heading) ||
    tokensOfEntry(a.entry).length - tokensOfEntry(b.entry).length ||
    (a.entry.url < b.entry.url ? -1 : 1)
  );
}
