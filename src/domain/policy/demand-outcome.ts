import type { Relationship } from '../model/vocabulary.ts';

/** What the first of two countries demands of an aspect against the second. */
export type DemandOutcome = 'same-act' | 'same' | 'more' | 'less' | 'other' | 'parts' | 'first-alone' | 'second-alone' | 'neither';

/** A row between two countries' requirements; `inverse` where it reads from the second to the first. */
export interface DirectedRelation {
  readonly relationship: Relationship;
  readonly inverse: boolean;
}

/** What rows between two countries' requirements say together; `undefined` where none says anything. */
export function outcomeOfRows(rows: readonly DirectedRelation[]): DemandOutcome | undefined {
  const each = new Set(rows.flatMap((row) => sideOf(row) ?? []));
  if (each.size === 0) return undefined;
  if (each.has('other') || (each.has('more') && each.has('less'))) return 'other';
  if (each.has('more')) return 'more';
  return each.has('less') ? 'less' : 'same';
}

function sideOf({ relationship, inverse }: DirectedRelation): 'same' | 'more' | 'less' | 'other' | undefined {
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
