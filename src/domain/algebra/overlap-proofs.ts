import type { FactGraph, Step } from './fact-graph.ts';
import { isRelated, isWithin, relations } from './relation.ts';

/** A chain of facts that leaves no possibility but that both its ends share something: its first step, and what follows. */
export interface Proof {
  readonly step: Step;
  readonly rest: Proof | undefined;
}
type ProofByTarget = ReadonlyMap<number, Proof>;

/**
 * Finds what a node is proved to overlap in one document by chains of two or three facts, the shortest and then the first proof of each.
 * Such a chain always contains, then meets, then is contained: a ⊇ … meets … ⊆ b. So its later part does not depend on where it began and
 * is looked up once for each node,
 * and nearly every chain walked proves something.
 */
export function overlapProofs(graph: FactGraph, document: string): (node: number) => ProofByTarget {
  const upOnce = remember((node) => inside(graph, node, (step) => graph.documents[step.to] === document && isUp(step)));
  const meetsOnce = remember((node) => inside(graph, node, (step) => graph.documents[step.to] === document && isMeeting(step)));
  const upTwice = remember((node) => prolong(graph, node, { after: isUp, by: upOnce }));
  const meetsInTwo = remember((node) => prolong(graph, node, { after: isDown, by: meetsOnce }, { after: isMeeting, by: upOnce }));
  return (node) =>
    new Map([...prolong(graph, node, { after: isDown, by: meetsInTwo }, { after: isMeeting, by: upTwice }), ...meetsInTwo(node)]);
}

/** The steps of a proof, in order. */
export function stepsOf(proof: Proof): readonly Step[] {
  return [proof.step, ...(proof.rest ? stepsOf(proof.rest) : [])];
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

interface Follower {
  readonly after: (step: Step) => boolean;
  readonly by: (node: number) => ProofByTarget;
}

/** Every step from a node, followed by the proofs that may follow it. */
function prolong({ steps }: FactGraph, node: number, ...followers: readonly Follower[]): ProofByTarget {
  const found = new Map<number, Proof>();
  for (const step of steps[node] ?? []) {
    for (const { after, by } of followers) {
      if (!after(step)) continue;
      for (const [target, rest] of by(step.to)) if (!found.has(target)) found.set(target, { step, rest });
    }
  }
  return found;
}

/** The steps from a node that hold, the first to each target. */
function inside({ steps }: FactGraph, node: number, holds: (step: Step) => boolean): ProofByTarget {
  const found = new Map<number, Proof>();
  for (const step of steps[node] ?? []) if (!found.has(step.to) && holds(step)) found.set(step.to, { step, rest: undefined });
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
