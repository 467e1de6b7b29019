import type { LookupEntry } from './lookup-entry.ts';
import { joined, tokensOf } from './tokens.ts';

/** A part of a title that several documents share, such as "Requirements", leads to none of them. */
const MOST = 5;

/**
 * The documents that are called as was typed: by the full title, with or without the number before it, or by one or more of the parts at
 * its end, such as `Vulnerability disclosure` of "Security techniques — Vulnerability disclosure". Single words, and parts that many
 * titles share, lead nowhere.
 */
export function titledAs(entries: readonly LookupEntry[], typed: readonly string[]): readonly LookupEntry[] {
  if (typed.length < 2) return [];
  const found = byName(entries).get(joined(typed)) ?? [];
  return found.length > MOST ? [] : found;
}

type ByName = ReadonlyMap<string, readonly LookupEntry[]>;
const known = new WeakMap<readonly LookupEntry[], ByName>();

/** The documents of an index by each of their names, found once. */
function byName(entries: readonly LookupEntry[]): ByName {
  const before = known.get(entries);
  if (before !== undefined) return before;
  const names = new Map<string, LookupEntry[]>();
  for (const entry of entries)
    if (entry.ref === '') for (const name of namesOf(entry)) names.set(name, [...(names.get(name) ?? []), entry]);
  known.set(entries, names);
  return names;
}

function namesOf(entry: LookupEntry): ReadonlySet<string> {
  const { title, document } = entry;
  const parts = [title, withoutNumber(title, document)].flatMap((text) =>
    text.split(/\s[—–]\s|:\s/u).map((part) => joined(tokensOf(part))),
  );
  const endings = [title, withoutNumber(title, document)].flatMap((text) => {
    const pieces = text.split(/\s[—–]\s/u);
    return pieces.map((_piece, at) => joined(tokensOf(pieces.slice(at).join(' '))));
  });
  return new Set([...parts, ...endings]);
}

/** A title without the designation that it begins with, the year or version included. */
function withoutNumber(title: string, document: string): string {
  if (!title.startsWith(document)) return title;
  return title.slice(document.length).replace(/^(?::\d{4}|\s*\(\d\d\/\d{4}\)|\s+V[\d.]+(?:\s*\([\d-]+\))?)?\s+/u, '');
}
