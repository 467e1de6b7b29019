import { exclusions, type Ring } from './exclusions.ts';
import { buildFactGraph, type Fact } from './fact-graph.ts';
import { compareIds } from '../model/ids.ts';

export interface Core {
  /** Row ids in order; what is left when any of them is taken away does not contradict itself. */
  readonly rows: readonly string[];
  /** The pair of one of their facts, which the others exclude. */
  readonly pair: readonly [string, string];
}

/**
 * The rows behind a ring, without those that are not needed. A ring of single rows needs all of them: any of its facts may hold while the
 * others do.
 * A joint row has facts outside the ring that may contradict the other rows by themselves, so rows are left out one by one as long as a
 * contradiction stays.
 */
export function minimalCore(ring: Ring, factsOfRow: (row: string) => readonly Fact[]): Core {
  let core = coreOf(ring);
  const facts = core.rows.flatMap(factsOfRow);
  if (facts.length === core.rows.length) return core;
  for (const row of core.rows) {
    const rest = facts.filter((fact) => fact.row !== row && core.rows.includes(fact.row));
    const smaller = firstRing(rest);
    if (smaller) core = coreOf(smaller);
  }
  return core;
}

/** Looks up facts by row; the index is made when first asked for. */
export function factsByRow(all: readonly Fact[]): (row: string) => readonly Fact[] {
  let index: ReadonlyMap<string, readonly Fact[]> | undefined;
  return (row) => {
    index ??= Map.groupBy(all, (fact) => fact.row);
    return index.get(row) ?? [];
  };
}

function coreOf(ring: Ring): Core {
  const facts = ring
    .map(({ fact }) => fact)
    .sort((a, b) => compareIds(a.row, b.row) || compareIds(a.source, b.source) || compareIds(a.target, b.target));
  const pair = [facts[0]?.source ?? '', facts[0]?.target ?? ''].sort(compareIds);
  return { rows: [...new Set(facts.map(({ row }) => row))], pair: [pair[0] ?? '', pair[1] ?? ''] };
}

function firstRing(facts: readonly Fact[]): Ring | undefined {
  for (const { rings } of exclusions(buildFactGraph(facts))) {
    const [ring] = rings;
    if (ring) return ring;
  }
  return undefined;
}
