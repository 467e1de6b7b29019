import type { Relationship } from '../model/vocabulary.ts';

/** What rows between two countries say of what the first demands against the second. */
export type RowOutcome = 'same' | 'more' | 'less' | 'other';

/**
 * What the first of two countries demands of an aspect against the second: by the documents that ask, by rows between their requirements,
 * or by the aspect alone, of which both, one or neither asks for all; *open* where not all that is listed of the other was considered.
 */
export type DemandOutcome =
  | 'same-act'
  | RowOutcome
  | 'all-both'
  | 'all-first'
  | 'all-second'
  | 'parts'
  | 'parts-not-compared'
  | 'first-alone'
  | 'second-alone'
  | 'neither'
  | 'first-open'
  | 'second-open'
  | 'neither-open';

/** A row between two countries' requirements; `inverse` where it reads from the second to the first. */
export interface DirectedRelation {
  readonly relationship: Relationship;
  readonly inverse: boolean;
}

/** What rows between two countries' requirements say together; `undefined` where none says anything. */
export function outcomeOfRows(rows: readonly DirectedRelation[]): RowOutcome | undefined {
  const each = new Set(rows.flatMap((row) => sideOf(row) ?? []));
  if (each.size === 0) return undefined;
  if (each.has('other') || (each.has('more') && each.has('less'))) return 'other';
  if (each.has('more')) return 'more';
  return each.has('less') ? 'less' : 'same';
}

function sideOf({ relationship, inverse }: DirectedRelation): RowOutcome | undefined {
  switch (relationship) {
    case 'equal-to':
    case 'equivalent-to':
      return 'same';
    case 'superset-of':
      return inverse ? 'less' : 'more';
    case 'subset-of':
      return inverse ? 'more' : 'less';
    case 'intersects-with':
    case 'related-to':
      return 'other';
    case 'no-relationship':
      return undefined;
  }
}
