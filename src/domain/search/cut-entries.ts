import type { LookupEntry } from './lookup-entry.ts';
import { tokensOfEntry } from './spoken-numbers.ts';
import { joined } from './tokens.ts';

/** The entries of an index, sorted out so that a query need not look at each of them. Entries that only lead elsewhere have no number. */
interface CutEntries {
  readonly documents: readonly LookupEntry[];
  /** Those with a number, by it in printed form. */
  readonly printed: ReadonlyMap<string, readonly LookupEntry[]>;
  readonly ofDocument: ReadonlyMap<string, readonly LookupEntry[]>;
  /** Those with a number, by the first word of each way in which people type it. */
  readonly byFirst: ReadonlyMap<string, readonly LookupEntry[]>;
  readonly titled: ReadonlyMap<string, readonly LookupEntry[]>;
}
const known = new WeakMap<readonly LookupEntry[], CutEntries>();

/** The entries of an index, sorted out once. */
export function cutOnce(entries: readonly LookupEntry[]): CutEntries {
  const before = known.get(entries);
  if (before !== undefined) return before;
  const numbers = entries.filter(({ ref, covers }) => ref !== '' && covers === undefined);
  const byFirst = new Map<string, LookupEntry[]>();
  for (const entry of numbers) {
    for (const first of new Set(tokensOfEntry(entry).spoken.map(({ ref }) => firstOf(ref)))) {
      const list = byFirst.get(first);
      if (list === undefined) byFirst.set(first, [entry]);
      else list.push(entry);
    }
  }
  const cut = {
    documents: entries.filter(({ ref }) => ref === ''),
    printed: Map.groupBy(numbers, (entry) => tokensOfEntry(entry).ref),
    ofDocument: Map.groupBy(numbers, ({ framework }) => framework),
    byFirst,
    titled: Map.groupBy(numbers, (entry) => tokensOfEntry(entry).title),
  };
  known.set(entries, cut);
  return cut;
}

/** The numbered entries of documents. */
export function numbersOf(entries: readonly LookupEntry[], documents: readonly string[]): readonly LookupEntry[] {
  const { ofDocument } = cutOnce(entries);
  return documents.flatMap((document) => ofDocument.get(document) ?? []);
}

interface Typed {
  /** The query as a number in printed form. */
  readonly asTyped: string;
  /** Its words without those around numbers. */
  readonly wanted: readonly string[];
}

/**
 * The entries that a query without the name of a document can mean: a number that is the query, goes on from it or stands in it begins
 * with one of its words, but for the letter of an annex, which people leave out before digits.
 */
export function mayMatch(entries: readonly LookupEntry[], { asTyped, wanted }: Typed): ReadonlySet<LookupEntry> {
  const { printed, byFirst, titled } = cutOnce(entries);
  const text = joined(wanted);
  const begun = [...new Set(wanted)].flatMap((word) => byFirst.get(word) ?? []);
  const annexed = (byFirst.get('a') ?? []).filter((entry) => tokensOfEntry(entry).spoken.some(({ ref }) => ref === ` a${text}`));
  return new Set([...(printed.get(asTyped) ?? []), ...begun, ...annexed, ...(titled.get(text) ?? [])]);
}

function firstOf(ref: string): string {
  return ref.slice(1, ref.indexOf(' ', 1));
}
