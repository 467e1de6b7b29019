import { rowsOpposite } from './authored-pairs.ts';
import { compose } from './composition.ts';
import { buildFactGraph, type FactGraph } from './fact-graph.ts';
import { setCounts, type Facts } from './facts.ts';
import { EDITORS, type MappingSet } from './knowledge-base.ts';
import { overlapProofs, type Proof } from './overlap-proofs.ts';
import { possibilitiesOf, relations, type Relation, type SetRelation } from './relation.ts';

/** A requirement and a target that our rows prove to share something, while our set, which promises to have considered all, has no row for them. */
export interface ImpliedRelation {
  readonly set: string;
  readonly requirement: string;
  readonly target: string;
  readonly relation: readonly SetRelation[];
  /** The rows and declared overlaps that prove it, in the order of the chain. */
  readonly proof: readonly string[];
}

/**
 * The relations that our own rows prove and our own `considered: all` sets leave out, set by set; chains of two or three facts.
 * Only our rows are proof: what a rival claims does not oblige our sets. Any row of ours that names both, single or joint, of whatever type, counts as not left out.
 */
export function* impliedRelations(facts: Facts): Generator<ImpliedRelation> {
  const promising = facts.kb.sets.filter((set) => set.considered === 'all' && set.author === EDITORS && setCounts(set));
  if (promising.length === 0) return;
  const graph = buildFactGraph(facts.all.filter(({ author }) => author === EDITORS));
  for (const set of promising) yield* impliedIn(facts, { graph, set });
}

function* impliedIn({ kb }: Facts, { graph, set }: { graph: FactGraph; set: MappingSet }): Generator<ImpliedRelation> {
  const proofsOf = overlapProofs(graph, set.target);
  for (const node of graph.nodesOfDocument.get(set.source) ?? []) {
    const requirement = graph.nodes[node] ?? '';
    const proofs = [...proofsOf(node)].sort(([a], [b]) => a - b);
    if (proofs.length === 0) continue;
    const opposite = rowsOpposite(kb, requirement);
    for (const [place, proof] of proofs) {
      const target = graph.nodes[place] ?? '';
      const isAuthored = opposite.get(target)?.some(({ author }) => author === EDITORS) ?? false;
      if (!isAuthored) yield { set: set.id, requirement, target, relation: possibilitiesOf(relationOfProof(proof)), proof: [...new Set(proof.map(({ fact }) => fact.row))] };
    }
  }
}

function relationOfProof(proof: Proof): Relation {
  return proof.reduce((relation, step) => compose(relation, step.relation), relations.equal);
}
