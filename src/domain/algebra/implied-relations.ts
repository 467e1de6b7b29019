import { rowsOpposite } from './authored-pairs.ts';
import { compose } from './composition.ts';
import { buildFactGraph, type FactGraph, type Step } from './fact-graph.ts';
import type { Facts } from './facts.ts';
import { setCounts } from '../model/set-counts.ts';
import { compareIds } from '../model/ids.ts';
import { EDITORS, type KnowledgeBase, type MappingSet } from '../model/knowledge-base.ts';
import { overlapProofs, stepsOf } from './overlap-proofs.ts';
import { possibilitiesOf, relations, type Relation } from './relation.ts';
import type { SetRelation } from '../model/set-relation.ts';

/**
 * A requirement and a target that our rows prove to share something, while our set, which promises to have considered all, has no row for
 * them.
 */
export interface ImpliedRelation {
  readonly set: string;
  readonly requirement: string;
  readonly target: string;
  readonly relation: readonly SetRelation[];
  /** The rows and declared overlaps that prove it, in the order of the chain. */
  readonly proof: readonly string[];
}

/**
 * The relations that our own rows prove and our own `considered: all` sets leave out, by target document and then by set; chains of two or
 * three facts.
 * Cost, for each target document: the rows, and the chains that prove something, each part of them looked up once for each node.
 * Only our rows are proof: what a rival claims does not oblige our sets. Any row of ours that names both, single or joint, of whatever
 * type, counts as not left out.
 */
export function* impliedRelations(facts: Facts): Generator<ImpliedRelation> {
  const promising = facts.kb.sets.filter((set) => set.considered === 'all' && set.author === EDITORS && setCounts(set));
  const byTarget = [...Map.groupBy(promising, ({ target }) => target)].sort(([a], [b]) => compareIds(a, b));
  if (byTarget.length === 0) return;
  const graph = buildFactGraph(facts.all.filter(({ author }) => author === EDITORS));
  for (const [target, sets] of byTarget) {
    const proofsOf = overlapProofs(graph, target);
    for (const set of sets) yield* impliedIn(facts.kb, { graph, set, proofsOf });
  }
}

interface Search {
  readonly graph: FactGraph;
  readonly set: MappingSet;
  readonly proofsOf: ReturnType<typeof overlapProofs>;
}

function* impliedIn(kb: KnowledgeBase, { graph, set, proofsOf }: Search): Generator<ImpliedRelation> {
  for (const node of graph.nodesOfDocument.get(set.source) ?? []) {
    const requirement = graph.nodes[node] ?? '';
    const proofs = [...proofsOf(node)].sort(([a], [b]) => a - b);
    if (proofs.length === 0) continue;
    const opposite = rowsOpposite(kb, requirement);
    for (const [place, proof] of proofs) {
      const target = graph.nodes[place] ?? '';
      const isAuthored = opposite.get(target)?.some(({ author }) => author === EDITORS) ?? false;
      if (isAuthored || set.leftOpen?.includes(kb.requirementById.get(target)?.ref ?? '') === true) continue;
      const steps = stepsOf(proof);
      yield {
        set: set.id,
        requirement,
        target,
        relation: possibilitiesOf(relationOfChain(steps)),
        proof: [...new Set(steps.map(({ fact }) => fact.row))],
      };
    }
  }
}

function relationOfChain(steps: readonly Step[]): Relation {
  return steps.reduce((relation, step) => compose(relation, step.relation), relations.equal);
}
