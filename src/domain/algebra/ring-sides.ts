import { compose } from './composition.ts';
import type { Ring } from './exclusions.ts';
import { reversed } from './fact-graph.ts';
import { relations, type Relation } from './relation.ts';

export interface RingSide {
  readonly steps: Ring;
  readonly relation: Relation;
}

/**
 * A ring as two chains, each of one author, between the two nodes where the author changes; the first of the pair is the first in order.
 */
export interface RingSides {
  readonly pair: readonly [number, number];
  readonly sides: readonly [RingSide, RingSide];
}

/** The two sides of a ring; `undefined` where it is of one author, or the authors change more than twice around it. */
export function sidesOf(ring: Ring): RingSides | undefined {
  const changes = [...ring.keys()].filter((index) => ring[index]?.fact.author !== ring.at(index - 1)?.fact.author);
  const [start, end] = changes;
  if (start === undefined || end === undefined || changes.length !== 2) return undefined;
  const one = ring.slice(start, end);
  const other = [...ring.slice(end), ...ring.slice(0, start)].map(reversed).reverse();
  const [from, to] = [one[0]?.from ?? 0, one.at(-1)?.to ?? 0];
  if (from < to) return { pair: [from, to], sides: [side(one), side(other)] };
  return { pair: [to, from], sides: [side(one.map(reversed).reverse()), side(other.map(reversed).reverse())] };
}

function side(steps: Ring): RingSide {
  return { steps, relation: steps.reduce((relation, step) => compose(relation, step.relation), relations.equal) };
}
