import { withoutAmendments } from './amendments.ts';
import { cutOnce, mayMatch, numbersOf } from './cut-entries.ts';
import { familyOf, namesAlone, takeNames, type DocumentNames, type TakenNames } from './document-names.ts';
import type { LookupEntry } from './lookup-entry.ts';
import { tokensOfEntry, withoutNoise, withoutNoiseBefore, type Spoken } from './spoken-numbers.ts';
import { titledAs } from './title-parts.ts';
import { joined, tokensOf } from './tokens.ts';

export interface LookupIndex {
  readonly entries: readonly LookupEntry[];
  readonly names: DocumentNames;
}

export interface LookupResult {
  /** Best first. */
  readonly entries: readonly LookupEntry[];
  /** Documents that the query names. */
  readonly named: readonly string[];
  /** Documents whose names go on from what the query names. */
  readonly akin: readonly string[];
  /** The documents of each name that the query has. */
  readonly groups: readonly (readonly string[])[];
  /** The documents of each family that the query has by its number. */
  readonly families: readonly (readonly string[])[];
  /** What is left of the query when document names are taken away. */
  readonly rest: string;
  /** Whether the whole query is a number or a name, so that no words are left to search for. */
  readonly complete: boolean;
}

/**
 * What a query names: exact refs first, then refs that begin with it, then the document itself. Ambiguity is shown, not resolved:
 * every document with that ref is listed.
 */
export function lookUp(index: LookupIndex, query: string): LookupResult {
  const found = lookUpAsTyped(index, query);
  const plain = withoutAmendments(query);
  const isName = (found.named.length > 0 && found.rest === '') || titledAs(index.entries, tokensOf(query)).length > 0;
  return isName || plain === query.normalize('NFKC').trim() ? found : lookUpAsTyped(index, plain);
}

function lookUpAsTyped(index: LookupIndex, query: string): LookupResult {
  const all = tokensOf(query);
  const { named, akin, rest, groups, families } = readNames(index, all);
  const whole = [...exactRefs(index.entries, all), ...exactRefs(index.entries, withoutNoiseBefore(all))];
  const wanted = withoutNoise(rest);
  const { matches, complete } =
    wanted.length === 0 ? { matches: [], complete: named.length > 0 } : rankRefs(index.entries, { rest, wanted }, named);
  const family = wanted.length === 0 || matches.length > 0 ? [] : familyOf(index.names, wanted);
  const documents = cutOnce(index.entries).documents.filter(
    ({ framework }) => (wanted.length === 0 && named.includes(framework)) || family.includes(framework),
  );
  const titled = titledAs(index.entries, all);
  const entries = [...new Set([...whole, ...documents, ...titled, ...matches])];
  return { entries, named, akin, groups, families, rest: rest.join(' '), complete: complete || whole.length > 0 };
}

/** The names in a query; what else could be one is part of a number where the document of a name has just that number. */
function readNames({ entries, names }: LookupIndex, all: readonly string[]): TakenNames {
  const taken = takeNames(names, all);
  if (taken.groups.length < 2) return taken;
  const alone = namesAlone(names, all).find(({ group, rest }) =>
    exactRefs(entries, withoutNoise(rest)).some(({ framework }) => group.includes(framework)),
  );
  return alone === undefined
    ? taken
    : { named: [...new Set(alone.group)], akin: [], rest: alone.rest, groups: [alone.group], families: [] };
}

/** Entries whose number is all of the query as it was typed, before any of its words is taken for the name of a document or for noise. */
function exactRefs(entries: readonly LookupEntry[], typed: readonly string[]): readonly LookupEntry[] {
  if (!typed.some((token) => /\d/u.test(token))) return [];
  return cutOnce(entries).printed.get(joined(typed))?.toSorted(compareEntries) ?? [];
}

interface Ranked {
  readonly entry: LookupEntry;
  readonly score: number;
}

function rankRefs(
  entries: readonly LookupEntry[],
  { rest, wanted }: { readonly rest: readonly string[]; readonly wanted: readonly string[] },
  named: readonly string[],
): { matches: LookupEntry[]; complete: boolean } {
  const ranked: Ranked[] = [];
  const asTyped = joined(withoutNoiseBefore(rest));
  const typed = { text: joined(wanted), words: wanted.length, hasDigit: wanted.some(hasDigit), named: named.length > 0 };
  for (const entry of named.length > 0 ? numbersOf(entries, named) : mayMatch(entries, { asTyped, wanted })) {
    const { ref, spoken, title } = tokensOfEntry(entry);
    const asPrinted = /\d/u.test(ref) ? AS_TYPED : NAME_IN_WORDS;
    const byNumber = ref === asTyped && ref !== typed.text ? asPrinted : bestOf(spoken, typed);
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

function bestOf(spoken: readonly Spoken[], typed: Typed): number {
  let best = 0;
  for (const as of spoken) best = Math.max(best, scoreOf(as, typed));
  return best;
}

/** A number that is typed just as it is printed stands before those that are equal without the words around numbers. */
const AS_TYPED = 102;

/** What is found by a name in words stands first, and hides nothing that only contains the words. */
const NAME_IN_WORDS = 95;
const EXACT_TITLE = 94;

/**
 * 100 exact, 99 exact but for the letter of an annex ("5.1" for "A.5.1": control before clause), 90 beginning of a ref, 50 and
 * more a ref inside a longer query; 0 no match.
 */
function scoreOf({ ref, length }: Spoken, { text, words, hasDigit: number, named }: Typed): number {
  if (ref === text) return number ? 100 : NAME_IN_WORDS;
  if (!number) return 0;
  if (words > 1 && /^ \d/u.test(text) && ref === ` a${text}`) return 101;
  if (words > 1 && ref.startsWith(text)) return 90;
  if (words > 1 && named && ref.endsWith(text)) return 92;
  if (length < 2 || !/\d/u.test(ref) || !standsWhole(ref, text)) return 0;
  return named || /^ \p{L}/u.test(ref) || length > 2 ? 50 + length : 0;
}

/** Whether a number stands in a query with nothing of a longer one around it: `A.5` is no part of `A.5.70`, nor `2.1` of `V2.1`. */
function standsWhole(ref: string, text: string): boolean {
  const at = text.indexOf(ref);
  if (at < 0 || /^\d/u.test(text.slice(at + ref.length))) return false;
  return !(/^ \d/u.test(ref) && /(?:^| )\p{L}$/u.test(text.slice(0, at)));
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
  return b.score - a.score || compareEntries(a.entry, b.entry);
}

function compareEntries(a: LookupEntry, b: LookupEntry): number {
  return (
    Number(a.superseded) - Number(b.superseded) ||
    Number(a.heading) - Number(b.heading) ||
    tokensOfEntry(a).length - tokensOfEntry(b).length ||
    (a.url < b.url ? -1 : 1)
  );
}
