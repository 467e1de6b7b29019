import { exclusions, type Ring } from './exclusions.ts';
import type { Facts } from './facts.ts';
import { compareIds } from '../model/ids.ts';
import { factsByRow, minimalCore } from './minimal-core.ts';
import { possibilitiesOf } from './relation.ts';
import type { SetRelation } from '../model/set-relation.ts';
import { sidesOf } from './ring-sides.ts';

/** One author's rows that cannot all hold: an error. */
export interface Contradiction {
  readonly author: string;
  /** A pair that one of the rows names and of which the others leave no possibility. */
  readonly pair: readonly [string, string];
  /** Row ids in order; none can be left out. */
  readonly core: readonly string[];
}

/** What one author's rows leave open for a pair. */
export interface ConflictSide {
  readonly author: string;
  readonly rows: readonly string[];
  readonly relation: readonly SetRelation[];
}

/** Two authors who cannot both be right about a pair: shown side by side, never an error. */
export interface Conflict {
  readonly pair: readonly [string, string];
  readonly sides: readonly [ConflictSide, ConflictSide];
  readonly rows: readonly string[];
}

export interface Consistency {
  readonly contradictions: readonly Contradiction[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Where the rows leave a pair no possibility, as far as rings of at most four facts show it (a row against a chain of at most three; see
 * `exclusions`).
 * One contradiction is given for each pair and author, one conflict for each pair and two authors, the shortest.
 * A ring in which the rows of two authors alternate, or with a third author, sets nobody against anybody and is left out.
 */
export function checkConsistency(facts: Facts): Consistency {
  const contradictions = new Map<string, Contradiction>();
  const conflicts = new Map<string, Conflict>();
  const factsOfRow = factsByRow(facts.all);
  for (const { rings } of exclusions(facts)) {
    for (const ring of firstByAuthor(rings)) {
      const { rows, pair } = minimalCore(ring, factsOfRow);
      contradictions.set(rows.join(' '), { author: ring[0]?.fact.author ?? '', pair, core: rows });
    }
    for (const ring of rings) {
      const conflict = conflictOf(facts, ring);
      if (!conflict) continue;
      const key = [...conflict.pair, ...conflict.sides.map(({ author }) => author)].join(' ');
      const known = conflicts.get(key);
      if (!known || isBefore(conflict.rows, known.rows)) conflicts.set(key, conflict);
    }
  }
  return {
    contradictions: [...contradictions.values()].sort((a, b) => compareLists(a.core, b.core)),
    conflicts: [...conflicts.values()].sort((a, b) => compareLists(a.pair, b.pair) || compareLists(a.rows, b.rows)),
  };
}

function conflictOf({ nodes }: Facts, ring: Ring): Conflict | undefined {
  const found = sidesOf(ring);
  if (!found) return undefined;
  const [one, other] = found.sides.map(({ steps, relation }) => ({
    author: steps[0]?.fact.author ?? '',
    rows: rowsOf(steps),
    relation: possibilitiesOf(relation),
  }));
  if (!one || !other) return undefined;
  const sides = compareIds(one.author, other.author) <= 0 ? ([one, other] as const) : ([other, one] as const);
  return { pair: [nodes[found.pair[0]] ?? '', nodes[found.pair[1]] ?? ''], sides, rows: rowsOf(ring) };
}

/** For each author the first ring of that author's facts alone: direct facts come before chains, so none is shorter. */
function firstByAuthor(rings: readonly Ring[]): readonly Ring[] {
  const first = new Map<string, Ring>();
  for (const ring of rings) {
    const author = ring[0]?.fact.author ?? '';
    if (!first.has(author) && ring.every(({ fact }) => fact.author === author)) first.set(author, ring);
  }
  return [...first.values()];
}

function rowsOf(ring: Ring): readonly string[] {
  return ring.map(({ fact }) => fact.row).sort(compareIds);
}

function isBefore(one: readonly string[], other: readonly string[]): boolean {
  return (one.length - other.length || compareLists(one, other)) < 0;
}

/** The order of two lists of which neither begins with the whole of the other. */
function compareLists(one: readonly string[], other: readonly string[]): number {
  for (const [index, id] of one.entries()) {
    const order = compareIds(id, other[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
