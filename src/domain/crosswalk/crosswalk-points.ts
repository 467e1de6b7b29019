import { relationOfMembers } from '../algebra/joint-row.ts';
import { relations } from '../algebra/relation.ts';
import { EDITORS, isAssessable, type KnowledgeBase, type Mapping, type Requirement } from '../model/knowledge-base.ts';
import { flatten, outlineOf, type OutlineNode } from '../model/outline.ts';
import { confidences, tokens } from '../model/vocabulary.ts';
import type { Crosswalk } from './crosswalk.ts';

/** What a requirement finds on the other side at best, the strongest first. */
export const findings = ['equal', 'contained', 'contains', 'overlaps', 'contributes', 'none', 'unassessed'] as const;
export type Finding = (typeof findings)[number];

/** A heading at the top of a document, or a run of requirements that stand under none, with what its requirements find. */
export interface CrosswalkPoint {
  /** Slug of the first requirement or heading. */
  readonly slug: string;
  readonly first: Requirement;
  readonly last: Requirement;
  /** Ids of everything in it, headings included. */
  readonly ids: ReadonlySet<string>;
  readonly assessable: number;
  readonly counts: Readonly<Record<Finding, number>>;
  /** Lists within it that stand under one number, such as the letters of a paragraph, counted by themselves. */
  readonly lists: readonly PointList[];
}

/** What the requirements directly under one number find, that number itself left out. */
export interface PointList {
  readonly of: Requirement;
  readonly first: Requirement;
  readonly last: Requirement;
  readonly assessable: number;
  readonly counts: Readonly<Record<Finding, number>>;
  /** Each of them with what it finds and the rows that say so. */
  readonly members: readonly PointMember[];
}

/** A requirement of a list, with what it finds at best and the rows that relate it to the other side. */
export interface PointMember {
  readonly requirement: Requirement;
  readonly finding: Finding;
  readonly rows: readonly Mapping[];
  /** The row that says the most of it, the surest first: its reason tells what is left. */
  readonly firmest: Mapping | undefined;
}

/** With fewer requirements a list is not counted by itself. */
const LEAST_LISTED = 5;

/** The document whose order a crosswalk follows: the source of our set, else of the first one, else the first in the alphabet. */
export function firstDocumentOf({ a, sets }: Pick<Crosswalk, 'a' | 'sets'>): string {
  return sets[0]?.set.source ?? a;
}

/**
 * A crosswalk in summary, point by point of one of its documents, the first unless told otherwise: each of its requirements counts once,
 * for the strongest that the author of the first set says of it.
 */
export function pointsOf(kb: KnowledgeBase, crosswalk: Crosswalk, document = firstDocumentOf(crosswalk)): readonly CrosswalkPoint[] {
  const author = crosswalk.sets[0]?.set.author ?? EDITORS;
  const side = crosswalk.ledgers.find((ledger) => ledger.author === author)?.sides.find((one) => one.document === document);
  const unassessed = new Set(side?.unassessed);
  const rows = rowsByMember(crosswalk, author);
  const findingOf = (id: string): Finding => bestOf(rows.get(id) ?? [], id) ?? (unassessed.has(id) ? 'unassessed' : 'none');
  const memberOf = (requirement: Requirement): PointMember => {
    const related = (rows.get(requirement.id) ?? []).filter(({ relationship }) => relationship !== 'no-relationship');
    return { requirement, finding: findingOf(requirement.id), rows: related, firmest: firmestOf(related, requirement.id) };
  };
  return runsOf(outlineOf(kb, document)).flatMap((nodes) => {
    const all = flatten(nodes);
    const assessable = all.filter(isAssessable);
    const [first] = all;
    if (first === undefined || assessable.length === 0) return [];
    const countsOf = (requirements: readonly Requirement[]) => {
      const found = requirements.map(({ id }) => findingOf(id));
      const counts = Object.fromEntries(findings.map((finding) => [finding, found.filter((one) => one === finding).length]));
      return { assessable: requirements.length, counts: counts as Record<Finding, number> };
    };
    return [
      {
        slug: first.slug,
        first,
        last: nodes.at(-1)?.requirement ?? first,
        ids: new Set(all.map(({ id }) => id)),
        ...countsOf(assessable),
        lists: listsIn(nodes)
          .filter(({ own }) => own.length < assessable.length)
          .map(({ own, ...list }) => ({ ...list, ...countsOf(own), members: own.map(memberOf) })),
      },
    ];
  });
}

/** What requirements find at best in the rows of one author, counted; one that stands in no row counts nowhere. */
export function findingCounts(
  crosswalk: Pick<Crosswalk, 'sets'>,
  { author, ids }: { readonly author: string; readonly ids: readonly string[] },
): Readonly<Record<Finding, number>> {
  const rows = rowsByMember(crosswalk, author);
  const best = ids.map((id) => bestOf(rows.get(id) ?? [], id));
  return Object.fromEntries(findings.map((finding) => [finding, best.filter((one) => one === finding).length])) as Record<Finding, number>;
}

/** The strongest that rows say of one member; `undefined` where there are none. */
function bestOf(rows: readonly Mapping[], id: string): Finding | undefined {
  const found = new Set(rows.map((row) => findingIn(row, id)));
  return findings.find((finding) => found.has(finding));
}

function firmestOf(rows: readonly Mapping[], id: string): Mapping | undefined {
  const sureness = tokens(confidences);
  const rankOf = (row: Mapping) => [findings.indexOf(findingIn(row, id)), sureness.indexOf(row.confidence ?? 'low')] as const;
  return rows.toSorted((x, y) => rankOf(x)[0] - rankOf(y)[0] || rankOf(x)[1] - rankOf(y)[1])[0];
}

/** The lists below some nodes, in document order, each with its requirements. */
function listsIn(nodes: readonly OutlineNode[]): readonly (Pick<PointList, 'of' | 'first' | 'last'> & { readonly own: Requirement[] })[] {
  return nodes.flatMap(({ requirement, children }) => {
    const own = children.map((child) => child.requirement).filter(isAssessable);
    const [first] = own;
    const last = own.at(-1);
    const isList = first !== undefined && last !== undefined && own.length >= LEAST_LISTED;
    return [...(isList ? [{ of: requirement, first, last, own }] : []), ...listsIn(children)];
  });
}

/** The rows of the first set that stand under a point of either document, in order; a joint row where the last of its members does. */
export function rowsOfPoint({ sets }: Pick<Crosswalk, 'sets'>, { ids }: Pick<CrosswalkPoint, 'ids'>): readonly Mapping[] {
  return (sets[0]?.rows ?? []).filter(({ sources, targets }) => [sources, targets].some((members) => ids.has(members.at(-1) ?? '')));
}

/** Each heading of the top by itself, and what stands between headings together. */
function runsOf(nodes: readonly OutlineNode[]): readonly (readonly OutlineNode[])[] {
  const runs: OutlineNode[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    const before = run?.[0];
    if (run && before && !isHeading(before) && !isHeading(node)) run.push(node);
    else runs.push([node]);
  }
  return runs;
}

function isHeading({ requirement, children }: OutlineNode): boolean {
  return requirement.kind === 'heading' || children.length > 0;
}

function rowsByMember({ sets }: Pick<Crosswalk, 'sets'>, author: string): ReadonlyMap<string, readonly Mapping[]> {
  const found = new Map<string, Mapping[]>();
  for (const row of sets.filter(({ set }) => set.author === author).flatMap(({ rows }) => rows)) {
    for (const id of [...row.sources, ...row.targets]) found.set(id, [...(found.get(id) ?? []), row]);
  }
  return found;
}

/** What a row says of one member, read from its own side. */
function findingIn({ sources, relationship, targets }: Mapping, id: string): Finding {
  if (targets.length === 0) return 'none';
  const relation = relationOfMembers({ relationship, sources: sources.length, targets: targets.length });
  const forward = sources.includes(id);
  if (relation === undefined) return 'contributes';
  if (relation === relations.none) return 'none';
  if (relation === relations.equal) return 'equal';
  if (relation === relations.subset || relation === relations.within) return forward ? 'contained' : 'contains';
  if (relation === relations.superset || relation === relations.containing) return forward ? 'contains' : 'contained';
  return 'overlaps';
}
