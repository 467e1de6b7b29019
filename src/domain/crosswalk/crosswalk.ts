import { compareIds } from '../model/ids.ts';
import { EDITORS, FOCAL_DOCUMENT, type KnowledgeBase, type Mapping, type MappingSet } from '../model/knowledge-base.ts';
import { considerationsOf, type Consideration } from '../coverage/ledger.ts';
import { setCounts } from '../model/set-counts.ts';

/** One document's side of a crosswalk: its assessable requirements (or the aspects) by state, in document order. */
export interface CrosswalkSide {
  readonly document: string;
  readonly mapped: readonly string[];
  readonly consideredNone: readonly string[];
  readonly unassessed: readonly string[];
}

/** All that is authored between two documents: the sets with their rows, and both sides as each author has them, our own first. */
export interface Crosswalk {
  readonly a: string;
  readonly b: string;
  readonly sets: readonly { readonly set: MappingSet; readonly rows: readonly Mapping[] }[];
  /** Empty for a series, which has no requirements of its own; without ours where others alone relate the two. */
  readonly ledgers: readonly { readonly author: string; readonly sides: readonly CrosswalkSide[] }[];
}

/** Pairs of documents between which a row exists, each in alphabetical order. */
export function crosswalkPairs(kb: KnowledgeBase): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { id, source, target } of kb.sets) {
    if ((kb.mappingsOfSet.get(id) ?? []).length === 0) continue;
    const [a, b] = source < target ? [source, target] : [target, source];
    pairs.set(`${a} ${b}`, [a, b]);
  }
  return [...pairs.keys()].sort().flatMap((key) => {
    const pair = pairs.get(key);
    return pair ? [pair] : [];
  });
}

/** The crosswalk of two documents. */
export function crosswalkOf(kb: KnowledgeBase, a: string, b: string): Crosswalk {
  const sets = kb.sets.filter(({ source, target }) => (source === a && target === b) || (source === b && target === a));
  const authors = [...new Set(sets.map(({ author }) => author))].sort(
    (x, y) => Number(y === EDITORS) - Number(x === EDITORS) || compareIds(x, y),
  );
  const isOfSeries = [a, b].some((id) => kb.frameworkById.get(id)?.kind === 'series');
  return {
    a,
    b,
    sets: sets
      .map((set) => ({ set, rows: rowsInOrder(kb, set) }))
      .sort((x, y) => Number(y.set.author === EDITORS) - Number(x.set.author === EDITORS) || compareIds(x.set.id, y.set.id)),
    ledgers: (authors.length === 0 ? [EDITORS] : authors).map((author) => ({
      author,
      sides: isOfSeries ? [] : [sideOf(kb, { document: a, other: b, author }), sideOf(kb, { document: b, other: a, author })],
    })),
  };
}

/** The rows of a set in the order of the source document: single rows before the joint rows that end with their source. */
function rowsInOrder(kb: KnowledgeBase, set: MappingSet): readonly Mapping[] {
  const order = new Map((kb.requirementsOf.get(set.source) ?? []).map(({ id }, index) => [id, index]));
  const last = ({ sources }: Mapping) => Math.max(...sources.map((id) => order.get(id) ?? 0));
  return [...(kb.mappingsOfSet.get(set.id) ?? [])].sort(
    (x, y) => last(x) - last(y) || x.sources.length - y.sources.length || compareIds(x.id, y.id),
  );
}

function sideOf(
  kb: KnowledgeBase,
  { document, other, author }: { readonly document: string; readonly other: string; readonly author: string },
): CrosswalkSide {
  const states =
    document === FOCAL_DOCUMENT ? aspectStates(kb, other, author) : considerationsOf(kb, { source: document, target: other, author });
  const having = (wanted: Consideration) => [...states].filter(([, state]) => state === wanted).map(([id]) => id);
  return { document, mapped: having('mapped'), consideredNone: having('consideredNone'), unassessed: having('unassessed') };
}

function aspectStates(kb: KnowledgeBase, framework: string, author: string): ReadonlyMap<string, Consideration> {
  const sets = kb.sets.filter(
    (set) => setCounts(set) && set.source === framework && set.target === FOCAL_DOCUMENT && set.author === author,
  );
  const ids = new Set(sets.map(({ id }) => id));
  const all = sets.some(({ considered }) => considered === 'all');
  const state = (aspect: string): Consideration => {
    const rows = (kb.mappingsByTarget.get(aspect) ?? []).filter(({ set }) => ids.has(set));
    if (rows.some(({ relationship }) => relationship !== 'no-relationship')) return 'mapped';
    return rows.length > 0 || all ? 'consideredNone' : 'unassessed';
  };
  return new Map(kb.aspects.map(({ id }) => [id, state(id)]));
}
