import type { Crosswalk } from './crosswalk.ts';
import { compareIds } from '../model/ids.ts';
import { kept } from '../model/kept.ts';
import { EDITORS, type KnowledgeBase, type Mapping } from '../model/knowledge-base.ts';
import { setCounts } from '../model/set-counts.ts';
import { successionOf } from '../model/succession.ts';

/**
 * How far another author, who relates both documents of a crosswalk to a third, brings together what our rows relate; support and no proof.
 */
export interface Meeting {
  readonly author: string;
  /** The third document. */
  readonly hub: string;
  /** Our related rows of which a pair stands under one requirement of the hub, with these requirements. */
  readonly shared: readonly { readonly row: Mapping; readonly through: readonly string[] }[];
  /** Our related rows of which no pair does. */
  readonly ours: readonly Mapping[];
  /** Pairs that stand under one requirement of the hub and in no related row of ours. */
  readonly theirs: number;
}

/**
 * The meetings of a crosswalk in which we have rows; none between editions of one document. What the author says of an older edition counts
 * for the successors that our correspondence names.
 */
export function meetingsOf(kb: KnowledgeBase, { a, b, sets }: Pick<Crosswalk, 'a' | 'b' | 'sets'>): readonly Meeting[] {
  const ours = sets
    .filter(({ set }) => set.author === EDITORS)
    .flatMap(({ rows }) => rows)
    .filter(({ relationship }) => relationship !== 'no-relationship');
  const isEditionChange = kb.frameworkById.get(a)?.supersededBy === b || kb.frameworkById.get(b)?.supersededBy === a;
  if (ours.length === 0 || isEditionChange) return [];
  return hubsOf(kb).flatMap(({ author, hub }) => {
    if (hub === a || hub === b) return [];
    const through = pairsThrough(kb, { author, hub, a, b });
    return through.size === 0 ? [] : [meeting({ author, hub, through, ours })];
  });
}

function meeting({
  author,
  hub,
  through,
  ours,
}: {
  author: string;
  hub: string;
  through: ReadonlyMap<string, readonly string[]>;
  ours: readonly Mapping[];
}): Meeting {
  const judged = ours.map((row) => ({
    row,
    through: [...new Set(pairsOf(row).flatMap((pair) => through.get(pair) ?? []))].sort(compareIds),
  }));
  const named = new Set(ours.flatMap(pairsOf));
  return {
    author,
    hub,
    shared: judged.filter((found) => found.through.length > 0),
    ours: judged.filter((found) => found.through.length === 0).map(({ row }) => row),
    theirs: [...through.keys()].filter((pair) => !named.has(pair)).length,
  };
}

interface Hub {
  readonly author: string;
  readonly hub: string;
}

const hubs = kept<KnowledgeBase, readonly Hub[]>();
const related = kept<KnowledgeBase, readonly string[]>();

function hubsOf(kb: KnowledgeBase): readonly Hub[] {
  return hubs(kb, '', () => findHubs(kb));
}

/** Authors other than us with the documents that their sets have in common. */
function findHubs(kb: KnowledgeBase): readonly Hub[] {
  const sets = kb.sets.filter((set) => setCounts(set) && set.author !== EDITORS);
  const authors = [...new Set(sets.map(({ author }) => author))].sort();
  return authors.flatMap((author) => {
    const documents = sets.filter((set) => set.author === author).flatMap(({ source, target }) => [source, target]);
    return [...new Set(documents)]
      .filter((hub) => documents.indexOf(hub) !== documents.lastIndexOf(hub))
      .sort()
      .map((hub) => ({ author, hub }));
  });
}

/** Pairs of both documents by the requirements of the hub under which they stand. */
function pairsThrough(
  kb: KnowledgeBase,
  { author, hub, a, b }: { author: string; hub: string; a: string; b: string },
): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, string[]>();
  for (const { id } of kb.requirementsOf.get(hub) ?? []) {
    const all = related(kb, `${author} ${id}`, () => relatedBy(kb, id, author));
    const within = (document: string) => all.filter((other) => kb.requirementById.get(other)?.framework === document);
    for (const one of within(a)) for (const other of within(b)) pairs.set(key(one, other), [...(pairs.get(key(one, other)) ?? []), id]);
  }
  return pairs;
}

/** What an author relates to a requirement, and what became of it in a newer edition. */
function relatedBy(kb: KnowledgeBase, id: string, author: string): readonly string[] {
  const said = (row: Mapping) => row.author === author && row.relationship !== 'no-relationship' && setCounts(kb.setById.get(row.set));
  const direct = [
    ...(kb.mappingsBySource.get(id) ?? []).filter(said).flatMap(({ targets }) => targets),
    ...(kb.mappingsByTarget.get(id) ?? []).filter(said).flatMap(({ sources }) => sources),
  ];
  const later = direct.flatMap((other) => {
    const requirement = kb.requirementById.get(other);
    return requirement ? (successionOf(kb, requirement)?.successors ?? []) : [];
  });
  return [...new Set([...direct, ...later])];
}

function pairsOf({ sources, targets }: Mapping): readonly string[] {
  return sources.flatMap((source) => targets.map((target) => key(source, target)));
}

function key(one: string, other: string): string {
  return [one, other].sort(compareIds).join(' ');
}
