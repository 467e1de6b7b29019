import { derivedMappings } from '../algebra/derive.ts';
import type { DerivedPhrase } from '../algebra/derived-phrase.ts';
import type { Facts } from '../algebra/facts.ts';

/** A derived link by what it says: "source `phrase` target". */
export interface DerivedLink {
  readonly source: string;
  readonly target: string;
  readonly phrase: DerivedPhrase;
}

/**
 * The derived links that appear or vanish between two states, of pairs with one of the `touched` documents: a link rests on two rows,
 * and each of them names one of its two ends, so that others cannot change. One pair of documents is held at a time.
 */
export function derivedChanges(
  before: Facts,
  after: Facts,
  touched: ReadonlySet<string>,
): { readonly appear: readonly DerivedLink[]; readonly vanish: readonly DerivedLink[] } {
  const documents = [...new Set([...before.nodesOfDocument.keys(), ...after.nodesOfDocument.keys()])].sort();
  const appear: DerivedLink[] = [];
  const vanish: DerivedLink[] = [];
  for (const [index, a] of documents.entries()) {
    for (const b of documents.slice(index + 1)) {
      if (!touched.has(a) && !touched.has(b)) continue;
      const [old, present] = [linksBetween(before, a, b), linksBetween(after, a, b)];
      for (const [key, link] of present) if (!old.has(key)) appear.push(link);
      for (const [key, link] of old) if (!present.has(key)) vanish.push(link);
    }
  }
  return { appear, vanish };
}

function linksBetween(facts: Facts, a: string, b: string): ReadonlyMap<string, DerivedLink> {
  const links = new Map<string, DerivedLink>();
  for (const { source, target, phrase, authored } of derivedMappings(facts, a, b)) {
    if (!authored) links.set(`${source} ${phrase} ${target}`, { source, target, phrase });
  }
  return links;
}
