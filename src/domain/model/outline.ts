import { kept } from './kept.ts';
import type { KnowledgeBase, Requirement } from './knowledge-base.ts';

/** A requirement with those that stand below it, in document order. */
export interface OutlineNode {
  readonly requirement: Requirement;
  readonly children: readonly OutlineNode[];
}

/** The requirements of a framework as the document groups them. */
export function outlineOf(kb: KnowledgeBase, framework: string): readonly OutlineNode[] {
  const requirements = kb.requirementsOf.get(framework) ?? [];
  const slugs = new Set(requirements.map(({ slug }) => slug));
  const byParent = Map.groupBy(requirements, (requirement) => parentOf(requirement, slugs));
  const below = (parent: string | undefined): OutlineNode[] =>
    (byParent.get(parent) ?? []).map((requirement) => ({ requirement, children: below(requirement.slug) }));
  return below(undefined);
}

/** Every requirement of an outline, parents before children. */
export function flatten(nodes: readonly OutlineNode[]): readonly Requirement[] {
  return nodes.flatMap(({ requirement, children }) => [requirement, ...flatten(children)]);
}

/** From the top of the document down to the requirement's parent. */
export function ancestorsOf(kb: KnowledgeBase, requirement: Requirement): readonly Requirement[] {
  const parent = requirement.parent === undefined ? undefined : kb.requirementById.get(`${requirement.framework}/${requirement.parent}`);
  return parent ? [...ancestorsOf(kb, parent), parent] : [];
}

function parentOf({ parent }: Requirement, slugs: ReadonlySet<string>): string | undefined {
  return parent !== undefined && slugs.has(parent) ? parent : undefined;
}

interface Neighbours {
  readonly previous: Requirement | undefined;
  readonly next: Requirement | undefined;
  readonly below: readonly Requirement[];
}

const ofDocument = kept<KnowledgeBase, ReadonlyMap<string, Neighbours>>();

/** The requirements before and after one in document order, and those directly below it. */
export function neighboursOf(kb: KnowledgeBase, { framework, id }: Requirement): Neighbours {
  const neighbours = ofDocument(kb, framework, () => allNeighbours(flatten(outlineOf(kb, framework))));
  return neighbours.get(id) ?? { previous: undefined, next: undefined, below: [] };
}

function allNeighbours(order: readonly Requirement[]): ReadonlyMap<string, Neighbours> {
  const below = Map.groupBy(order, ({ parent }) => parent);
  return new Map(
    order.map(({ id, slug }, index) => [id, { previous: order[index - 1], next: order[index + 1], below: below.get(slug) ?? [] }]),
  );
}
