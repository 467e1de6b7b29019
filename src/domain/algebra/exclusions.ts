import { compose, intersection } from './composition.ts';
import { reversed, stepsBetween, type FactGraph, type Step } from './fact-graph.ts';
import { relationAt } from './flat-steps.ts';
import { relations, type Relation } from './relation.ts';
import { commonNeighbours } from './two-step-paths.ts';

/** Facts that form a ring, each step beginning where the one before ends, and that cannot all hold. */
export type Ring = readonly Step[];

/** Two nodes between which the facts leave no possibility, with rings that show it. */
export interface Exclusion {
  readonly from: number;
  readonly to: number;
  readonly rings: readonly Ring[];
}

interface Chain {
  readonly steps: readonly Step[];
  readonly relation: Relation;
}

/**
 * Rings of two, three or four facts that cannot all hold: a fact against a chain of at most three, whichever of the ring is taken for the
 * fact.
 * That includes two chains of two facts against each other: in this algebra a ring excludes itself at every place where it is cut, or at
 * none.
 * Each chain of one or two facts that stands in such a ring is in a ring given; not every combination of two chains is.
 *
 * A ring is looked for from its node with most facts, along nodes with fewer (Chiba and Nishizeki 1985), and the chains to one node are
 * intersected as they are met, never paired. So the cost is, for each fact, the facts of that of its two ends that has fewer: a hub costs
 * as much as its rows.
 */
export function* exclusions(graph: FactGraph): Generator<Exclusion> {
  const left = new Uint8Array(graph.nodes.length).fill(relations.any);
  const rank = rankByFacts(graph);
  for (const from of graph.nodes.keys()) {
    const met = narrow(graph, from, { left, rank });
    const excluded = new Set(met.filter((to) => left[to] === relations.impossible));
    for (const to of met) left[to] = relations.any;
    for (const to of [...excluded].sort((a, b) => a - b)) yield { from, to, rings: ringsThrough(graph, from, to) };
  }
}

/** Narrows down `left` by each chain of one or two facts to a node of lower rank; gives the nodes met, some of them repeatedly. */
function narrow({ flat }: FactGraph, from: number, { left, rank }: { left: Uint8Array; rank: Uint32Array }): readonly number[] {
  const met: number[] = [];
  const own = rank[from] ?? 0;
  const keep = (to: number, relation: Relation): void => {
    left[to] = (left[to] ?? 0) & relation;
    met.push(to);
  };
  const { starts, ends } = flat;
  for (let first = starts[from] ?? 0; first < (starts[from + 1] ?? 0); first += 1) {
    const via = ends[first] ?? -1;
    if ((rank[via] ?? own) >= own) continue;
    const relation = relationAt(flat, first);
    keep(via, relation);
    for (let second = starts[via] ?? 0; second < (starts[via + 1] ?? 0); second += 1) {
      const to = ends[second] ?? -1;
      if ((rank[to] ?? own) < own) keep(to, compose(relation, relationAt(flat, second)));
    }
  }
  return met;
}

/** The place of each node in the order of the number of its facts. */
function rankByFacts({ steps }: FactGraph): Uint32Array {
  const count = (node: number): number => steps[node]?.length ?? 0;
  const rank = new Uint32Array(steps.length);
  for (const [place, node] of [...steps.keys()].sort((a, b) => count(a) - count(b) || a - b).entries()) rank[node] = place;
  return rank;
}

/** The rings that the chains between two nodes form; each chain is held against a few of every kind. */
function ringsThrough(graph: FactGraph, from: number, to: number): readonly Ring[] {
  const chains = chainsBetween(graph, from, to);
  const kinds = new Map<string, readonly Chain[]>();
  for (const chain of chains) {
    const kind = `${chain.relation} ${chain.steps.map(({ fact }) => fact.author).join(' ')}`;
    const known = kinds.get(kind) ?? [];
    if (known.length < 2 && known.every((other) => middleOf(other) !== middleOf(chain))) kinds.set(kind, [...known, chain]);
  }
  return chains.flatMap((chain) =>
    [...kinds.values()].flatMap((kind) => {
      const other = kind.find((candidate) => excludes(chain, candidate));
      return other ? [[...chain.steps, ...other.steps.map(reversed).reverse()]] : [];
    }),
  );
}

/** Two chains through the same middle form no ring: there, two facts on one pair exclude each other, which is a ring of its own. */
function excludes(one: Chain, other: Chain): boolean {
  const middle = middleOf(one);
  return (middle === undefined || middle !== middleOf(other)) && intersection(one.relation, other.relation) === relations.impossible;
}

function middleOf({ steps }: Chain): number | undefined {
  return steps.length === 1 ? undefined : steps[0]?.to;
}

function chainsBetween(graph: FactGraph, from: number, to: number): readonly Chain[] {
  const direct = stepsBetween(graph, from, to).map((step) => ({ steps: [step], relation: step.relation }));
  const longer = commonNeighbours(graph, from, to).flatMap((via) =>
    stepsBetween(graph, from, via).flatMap((first) =>
      stepsBetween(graph, via, to).map((second) => ({ steps: [first, second], relation: compose(first.relation, second.relation) })),
    ),
  );
  return [...direct, ...longer];
}
