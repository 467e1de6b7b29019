import { kept } from '../model/kept.ts';
import { setCounts } from '../model/set-counts.ts';
import { assessableOf, EDITORS, FOCAL_DOCUMENT, type KnowledgeBase, type MappingSet, type Requirement } from '../model/knowledge-base.ts';

/** How far the requirements of `source` were considered against `target` by one author; the three states add up to `assessable`. */
export interface LedgerEntry {
  readonly source: string;
  readonly target: string;
  readonly author: string;
  readonly mapped: number;
  readonly consideredNone: number;
  readonly unassessed: number;
  readonly assessable: number;
}

export type Consideration = 'mapped' | 'consideredNone' | 'unassessed';

/**
 * The ledger of every pair of the scope, of every framework against the focal document, and of every authored set, in both directions
 * between frameworks.
 */
export function computeLedger(kb: KnowledgeBase): readonly LedgerEntry[] {
  return ledgerKeys(kb).map(({ source, target, author }) => {
    const states = considerationsOf(kb, { source, target, author });
    const count = (state: Consideration) => [...states.values()].filter((value) => value === state).length;
    return {
      source,
      target,
      author,
      mapped: count('mapped'),
      consideredNone: count('consideredNone'),
      unassessed: count('unassessed'),
      assessable: states.size,
    };
  });
}

interface LedgerKey {
  readonly source: string;
  readonly target: string;
  readonly author: string;
}

/** The state of each assessable requirement of `source` towards `target` as one author has it. */
export function considerationsOf(kb: KnowledgeBase, key: LedgerKey): ReadonlyMap<string, Consideration> {
  return statesOf(kb, `${key.source} ${key.target} ${key.author}`, () => considerations(kb, key));
}

const statesOf = kept<KnowledgeBase, ReadonlyMap<string, Consideration>>();

function considerations(kb: KnowledgeBase, { source, target, author }: LedgerKey): ReadonlyMap<string, Consideration> {
  const forward = setsBetween(kb, { source, target, author });
  const backward = setsBetween(kb, { source: target, target: source, author });
  return new Map(assessableOf(kb, source).map((requirement) => [requirement.id, stateOf(kb, requirement, { forward, backward })]));
}

function stateOf(
  kb: KnowledgeBase,
  requirement: Requirement,
  { forward, backward }: { forward: readonly MappingSet[]; backward: readonly MappingSet[] },
): Consideration {
  const sets = new Set([...forward, ...backward].map(({ id }) => id));
  const asSource = (kb.mappingsBySource.get(requirement.id) ?? []).filter(({ set }) => sets.has(set));
  const asTarget = (kb.mappingsByTarget.get(requirement.id) ?? []).filter(({ set }) => sets.has(set));
  if ([...asSource, ...asTarget].some(({ relationship }) => relationship !== 'no-relationship')) return 'mapped';
  if (asSource.length > 0) return 'consideredNone';
  return backward.some((set) => considersTarget(set, requirement)) ? 'consideredNone' : 'unassessed';
}

/** Whether a set promises to have considered a requirement of its target, with or without a row. */
export function considersTarget({ considered, leftOpen = [] }: MappingSet, { ref }: Requirement): boolean {
  return considered === 'all' && !leftOpen.includes(ref);
}

function setsBetween(kb: KnowledgeBase, { source, target, author }: LedgerKey): readonly MappingSet[] {
  return kb.sets.filter((set) => setCounts(set) && set.source === source && set.target === target && set.author === author);
}

function ledgerKeys(kb: KnowledgeBase): readonly LedgerKey[] {
  const keys = new Map<string, LedgerKey>();
  const add = (source: string, target: string, author: string): void => {
    if (source === FOCAL_DOCUMENT || assessableOf(kb, source).length === 0) return;
    keys.set(`${source} ${target} ${author}`, { source, target, author });
  };
  for (const { id } of kb.frameworks) add(id, FOCAL_DOCUMENT, EDITORS);
  for (const { source, target } of kb.scope.pairs) {
    add(source, target, EDITORS);
    add(target, source, EDITORS);
  }
  for (const { source, target, author } of kb.sets) {
    add(source, target, author);
    add(target, source, author);
  }
  return [...keys.keys()].sort().flatMap((key) => keys.get(key) ?? []);
}
