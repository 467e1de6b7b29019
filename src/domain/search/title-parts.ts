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
  const wanted = joined(typed);
  const found = entries.filter((entry) => entry.ref === '' && namesOf(entry).has(wanted));
  return found.length > MOST ? [] : found;
}

const known = new WeakMap<LookupEntry, ReadonlySet<string>>();

function namesOf(entry: LookupEntry): ReadonlySet<string> {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const { title, document } = entry;
  const parts = [title, withoutNumber(title, document)].flatMap((text) =>
    text.split(/\s[—–]\s|:\s/u).map((part) => joined(tokensOf(part))),
  );
  const endings = [title, withoutNumber(title, document)].flatMap((text) => {
    const pieces = text.split(/\s[—–]\s/u);
    return pieces.map((_piece, at) => joined(tokensOf(pieces.slice(at).join(' '))));
  });
  const names = new Set([...parts, ...endings]);
  known.set(entry, names);
  return names;
}

/** A title without the designation that it begins with, the year or version included. */
function withoutNumber(title: string, document: string): string {
  if (!title.startsWith(document)) return title;
  return title.slice(document.length).replace(/^(?::\d{4}|\s*\(\d\d\/\d{4}\)|\s+V[\d.]+(?:\s*\([\d-]+\))?)?\s+/u, '');
}
