import { derivedMappings, type DerivedMapping } from '../algebra/derive.ts';
import type { Facts } from '../algebra/facts.ts';
import { compareIds } from '../model/ids.ts';
import { kept } from '../model/kept.ts';
import { FOCAL_DOCUMENT, type KnowledgeBase } from '../model/knowledge-base.ts';
import { crosswalkPairs } from './crosswalk.ts';

/** Requirements of two documents that contribute to one aspect. */
export interface SharedAspectGroup {
  readonly aspect: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
}

type Pair = readonly [string, string];
const pairsOf = kept<Facts, readonly Pair[]>();

/** Every pair of documents with a crosswalk page: those with a row, authored or derived, in alphabetical order. */
export function crosswalkPagePairs(kb: KnowledgeBase, facts: Facts): readonly Pair[] {
  return pairsOf(facts, '', () => pagePairs(kb, facts));
}

function pagePairs(kb: KnowledgeBase, facts: Facts): readonly Pair[] {
  const authored = new Set(crosswalkPairs(kb).map((pair) => pair.join(' ')));
  const documents = [...new Set([...facts.nodesOfDocument.keys(), ...kb.frameworkById.keys()])].sort();
  return documents.flatMap((a, index) =>
    documents.slice(index + 1).flatMap((b) => (authored.has(`${a} ${b}`) || hasDerived(facts, a, b) ? [[a, b] as const] : [])),
  );
}

function hasDerived(facts: Facts, a: string, b: string): boolean {
  return derivedMappings(facts, a, b).next().done !== true;
}

/** The derived links of two documents that no authored row names, read from `a` to `b`. */
export function derivedBetween(facts: Facts, a: string, b: string): readonly DerivedMapping[] {
  return [...derivedMappings(facts, a, b)].filter(({ authored }) => !authored);
}

/** The aspects to which both documents contribute, each with the requirements that do; the weaker list beside the derived links. */
export function sharedAspectsOf(kb: KnowledgeBase, a: string, b: string): readonly SharedAspectGroup[] {
  if (a === FOCAL_DOCUMENT || b === FOCAL_DOCUMENT) return [];
  return kb.aspects
    .map(({ id }) => {
      const rows = (kb.mappingsByTarget.get(id) ?? []).filter(({ relationship }) => relationship !== 'no-relationship');
      const from = (document: string) =>
        [...new Set(rows.flatMap(({ sources }) => sources))]
          .filter((source) => kb.requirementById.get(source)?.framework === document)
          .sort(compareIds);
      return { aspect: id, a: from(a), b: from(b) };
    })
    .filter((group) => group.a.length > 0 && group.b.length > 0);
}
