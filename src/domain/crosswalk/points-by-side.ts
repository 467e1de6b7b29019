import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { consideredSides } from './considered-sides.ts';
import { firstDocumentOf, pointsOf } from './crosswalk-points.ts';
import type { Crosswalk } from './crosswalk.ts';

/** What matches, point by point, of one document of a crosswalk. */
export interface SideInPoints {
  readonly document: string;
  readonly points: ReturnType<typeof pointsOf>;
}

/** The points of the document that a crosswalk begins with, then of the other where it was considered too; none where nobody made rows. */
export function pointsBySide(kb: KnowledgeBase, crosswalk: Crosswalk): readonly SideInPoints[] {
  if (crosswalk.sets.length === 0) return [];
  const first = firstDocumentOf(crosswalk);
  const others = consideredSides(crosswalk).flatMap(({ document }) => (document === first ? [] : [document]));
  return [first, ...others]
    .map((document) => ({ document, points: pointsOf(kb, crosswalk, document) }))
    .filter(({ points }) => points.length > 0);
}
