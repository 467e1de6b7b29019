import { derivedMappings, type DerivedMapping } from '../algebra/derive.ts';
import type { Facts } from '../algebra/facts.ts';
import { compareIds } from '../model/ids.ts';
import { kept } from '../model/kept.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { crosswalkPairs } from './crosswalk.ts';

/** Requirements of two documents that contribute to one aspect. */
export interface SharedAspectGroup {
  readonly aspect: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
}

interface Contributors {
  readonly aspect: string;
  readonly byDocument: ReadonlyMap<string, readonly string[]>;
}
const contributorsOf = kept<KnowledgeBase, readonly Contributors[]>();

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
  return contributorsOf(kb, '', () => contributors(kb)).flatMap(({ aspect, byDocument }) => {
    const [first, second] = [byDocument.get(a), byDocument.get(b)];
    return first && second ? [{ aspect, a: first, b: second }] : [];
  });
}

/** For each aspect the requirements that contribute to it, by document and in order. */
function contributors(kb: KnowledgeBase): readonly Contributors[] {
  return kb.aspects.map(({ id }) => {
    const rows = (kb.mappingsByTarget.get(id) ?? []).filter(({ relationship }) => relationship !== 'no-relationship');
    const sources = [...new Set(rows.flatMap((row) => row.sources))].sort(compareIds);
    return { aspect: id, byDocument: Map.groupBy(sources, (source) => kb.requirementById.get(source)?.framework ?? '') };
  });
}
