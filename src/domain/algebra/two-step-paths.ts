import { compose, intersection } from './composition.ts';
import { isStep, stepsBetween, type FactGraph, type Step } from './fact-graph.ts';
import { relationAt } from './flat-steps.ts';
import { isRelated, relations, type Relation } from './relation.ts';

/** Two steps that meet in a requirement of a third document or in an aspect. */
export interface TwoSteps {
  readonly via: number;
  readonly steps: readonly [Step, Step];
  readonly relation: Relation;
}

/** What the paths between two nodes prove together; several paths only where one author compared in one way on all of them. */
export interface PathGroup {
  readonly relation: Relation;
  readonly paths: readonly TwoSteps[];
}

/**
 * The nodes of a document to which some two steps prove a relation, in order.
 * A hub is asked only for what leads into the document, by relation, so that paths that prove nothing are never walked: the cost is the
 * steps from the node and the paths that prove something.
 */
export function relatedThroughThird(graph: FactGraph, from: number, document: string): readonly number[] {
  const found: number[] = [];
  const into = graph.leadingInto(document);
  const { starts, ends } = graph.flat;
  for (let step = starts[from] ?? 0; step < (starts[from + 1] ?? 0); step += 1) {
    for (const { relation, places } of into.get(ends[step] ?? -1) ?? []) {
      if (isRelated(compose(relationAt(graph.flat, step), relation))) found.push(...places);
    }
  }
  return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
}

/**
 * All paths of two steps between two nodes that say anything, grouped by what may be taken together; looks through the node with fewer
 * steps.
 */
export function groupsBetween(graph: FactGraph, from: number, to: number): readonly PathGroup[] {
  const groups = new Map<string, TwoSteps[]>();
  for (const via of commonNeighbours(graph, from, to)) {
    if (!isThird(graph, via, [graph.documents[from], graph.documents[to]])) continue;
    for (const first of stepsBetween(graph, from, via)) {
      for (const second of stepsBetween(graph, via, to)) {
        const path = { via, steps: [first, second], relation: compose(first.relation, second.relation) } as const;
        if (path.relation === relations.any) continue;
        const key = sharedKey(path) ?? `alone ${groups.size}`;
        const group = groups.get(key);
        if (group) group.push(path);
        else groups.set(key, [path]);
      }
    }
  }
  return [...groups.values()].map((paths) => ({ paths, relation: intersection(...paths.map(({ relation }) => relation)) }));
}

/** The nodes next to both of two nodes, in order. */
export function commonNeighbours(graph: FactGraph, one: number, other: number): readonly number[] {
  const { starts, ends } = graph.flat;
  const count = (node: number): number => (starts[node + 1] ?? 0) - (starts[node] ?? 0);
  const [few, many] = count(one) <= count(other) ? [one, other] : [other, one];
  const found: number[] = [];
  let last = -1;
  for (let step = starts[few] ?? 0; step < (starts[few + 1] ?? 0); step += 1) {
    const to = ends[step] ?? -1;
    if (to !== last && isStep(graph, many, to)) found.push(to);
    last = to;
  }
  return found;
}

function isThird(graph: FactGraph, node: number, ends: readonly (string | undefined)[]): boolean {
  return !ends.includes(graph.documents[node]);
}

/** What both rows of a path share and other paths must share with it; `undefined` where its own rows differ already. */
function sharedKey({ steps }: TwoSteps): string | undefined {
  const [{ fact: first }, { fact: second }] = steps;
  if (first.author !== second.author || first.matchingRationale !== second.matchingRationale) return undefined;
  return `${first.author} ${first.matchingRationale}`;
}
