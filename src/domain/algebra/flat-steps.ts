import type { Relation } from './relation.ts';

/**
 * The steps of all nodes one behind the other, in three flat lists: those of a node stand from `starts[node]` up to `starts[node + 1]`. A
 * walk over many nodes reads them in order, where the steps themselves lie scattered in memory.
 */
export interface FlatSteps {
  readonly starts: Uint32Array;
  /** The node each step leads to; for one node in ascending order. */
  readonly ends: Uint32Array;
  readonly relations: Uint8Array;
}

/** Lays the steps of all nodes out flat; those of each node are in the order of the nodes they lead to. */
export function flatSteps(steps: readonly (readonly { readonly to: number; readonly relation: Relation }[])[]): FlatSteps {
  const starts = new Uint32Array(steps.length + 1);
  for (const [node, list] of steps.entries()) starts[node + 1] = (starts[node] ?? 0) + list.length;
  const total = starts[steps.length] ?? 0;
  const [ends, relations] = [new Uint32Array(total), new Uint8Array(total)];
  let place = 0;
  for (const list of steps) {
    for (const { to, relation } of list) {
      ends[place] = to;
      relations[place] = relation;
      place += 1;
    }
  }
  return { starts, ends, relations };
}

/** The relation of the step at a place. */
export function relationAt({ relations }: FlatSteps, place: number): Relation {
  return (relations[place] ?? 0) as Relation;
}

/** The first place at which a step of a node leads to another node or one behind it: one binary search. */
export function firstStepTo({ starts, ends }: FlatSteps, from: number, to: number): number {
  let low = starts[from] ?? 0;
  let high = starts[from + 1] ?? low;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  return low;
}
