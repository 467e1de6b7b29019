import { relationOfRow, relations, type Relation } from './relation.ts';
import type { Relationship } from '../model/vocabulary.ts';

export interface RowShape {
  readonly relationship: Relationship;
  /** How many members stand on each side. */
  readonly sources: number;
  readonly targets: number;
}

/**
 * What a row says of one source and one target among its members; `undefined` where nothing follows and they only contribute.
 * A row speaks of the unions of its members: what lies in a union may lie in one member, in several, or across them.
 */
export function relationOfMembers({ relationship, sources, targets }: RowShape): Relation | undefined {
  if (sources < 1 || targets < 1) return undefined;
  if (sources === 1 && targets === 1) return relationOfRow[relationship];
  if (relationship === 'no-relationship') return relations.none;
  const equates = relationship === 'equal-to' || relationship === 'equivalent-to';
  if (targets === 1 && (equates || relationship === 'subset-of')) return relations.within;
  if (sources === 1 && (equates || relationship === 'superset-of')) return relations.containing;
  return undefined;
}
