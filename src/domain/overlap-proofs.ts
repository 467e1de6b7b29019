import type { FactGraph, Step } from './fact-graph.ts';
import { isRelated, isWithin, relations } from './relation.ts';

/** A chain of facts that leaves no possibility but that both its ends share something. */
export type Proof = readonly Step[];
type ProofByTarget = ReadonlyMap<number, Proof>;

/**
 * Finds what a node is proved to overlap in one document by chains of two or three facts, the shortest and then the first proof of each.
 * Such a chain always contains, then meets, then is contained: a ⊇ … meets … ⊆ b. So its later part does not depend on where it began and is looked up once for each node,
 * and nearly every chain walked proves something.
 */
export function overlapProofs(graph: FactGraph, document: string): (node: number) => ProofByTarget {
  const inside = (node: number, holds: (step: Step) => boolean): ProofByTarget => firstOf((graph.steps[node] ?? []).filter((step) => graph.documents[step.to] === document && holds(step)).map((step) => [step]));
  const upOnce = remember((node) => inside(node, isUp));
  const meetsOnce = remember((node) => inside(node, isMeeting));
  const upTwice = remember((node) => prolong(graph, node, (step) => (isUp(step) ? [upOnce(step.to)] : [])));
  const meetsInTwo = remember((node) => prolong(graph, node, (step) => [...(isDown(step) ? [meetsOnce(step.to)] : []), ...(isMeeting(step) ? [upOnce(step.to)] : [])]));
  const meetsInThree = (node: number): ProofByTarget => prolong(graph, node, (step) => [...(isDown(step) ? [meetsInTwo(step.to)] : []), ...(isMeeting(step) ? [upTwice(step.to)] : [])]);
  return (node) => new Map([...meetsInThree(node), ...meetsInTwo(node)]);
}

function isUp({ relation }: Step): boolean {
  return isWithin(relation, relations.within);
}

function isDown({ relation }: Step): boolean {
  return isWithin(relation, relations.containing);
}

function isMeeting({ relation }: Step): boolean {
  return isRelated(relation);
}

/** Every step from a node, followed by the proofs that may follow it. */
function prolong({ steps }: FactGraph, node: number, followers: (step: Step) => readonly ProofByTarget[]): ProofByTarget {
  const found = new Map<number, Proof>();
  for (const step of steps[node] ?? []) {
    for (const proofs of followers(step)) {
      for (const [target, proof] of proofs) if (!found.has(target)) found.set(target, [step, ...proof]);
    }
  }
  return found;
}

function firstOf(proofs: readonly Proof[]): ProofByTarget {
  const found = new Map<number, Proof>();
  for (const proof of proofs) {
    const target = proof.at(-1)?.to;
    if (target !== undefined && !found.has(target)) found.set(target, proof);
  }
  return found;
}

function remember(find: (node: number) => ProofByTarget): (node: number) => ProofByTarget {
  const known = new Map<number, ProofByTarget>();
  return (node) => {
    const found = known.get(node) ?? find(node);
    known.set(node, found);
    return found;
  };
}
