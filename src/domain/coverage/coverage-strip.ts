import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { CoverageLevel } from '../model/vocabulary.ts';
import type { CoverageTable } from './coverage.ts';
import { matrixFrameworks } from './matrix.ts';

/** A group of a strip: an element or aspect, and how far each thing below it is covered. */
export interface StripGroup {
  readonly id: string;
  readonly cells: readonly StripCell[];
}

/** One level: what the reader is led to, and the document or jurisdiction whose level it is. */
export interface StripCell {
  readonly id: string;
  readonly scope: string;
  readonly level: CoverageLevel;
}

/**
 * Coverage by a document or in a jurisdiction, aspect by aspect; of an element or aspect, document by document. Else nothing. A series is
 * considered for nothing but its rows, so that the rest is left out.
 */
export function coverageStrip(kb: KnowledgeBase, coverage: CoverageTable, id: string): readonly StripGroup[] {
  const levelOf = (scope: string, aspect: string): CoverageLevel => coverage.get(scope, aspect)?.level ?? 'unassessed';
  if (kb.frameworkById.has(id) || kb.jurisdictions.some((jurisdiction) => jurisdiction.id === id)) {
    const groups = kb.elements.map((element) => ({
      id: element.id,
      cells: element.aspects.map((aspect) => ({ id: aspect.id, scope: id, level: levelOf(id, aspect.id) })),
    }));
    return kb.frameworkById.get(id)?.kind === 'series' ? groups.flatMap(withRows) : groups;
  }
  const aspects = kb.aspects.filter((aspect) => aspect.id === id || aspect.element === id);
  return aspects.map((aspect) => ({
    id: aspect.id,
    cells: matrixFrameworks(kb).map((framework) => ({ id: framework.id, scope: framework.id, level: levelOf(framework.id, aspect.id) })),
  }));
}

function withRows({ id, cells }: StripGroup): readonly StripGroup[] {
  const kept = cells.filter(({ level }) => level !== 'unassessed');
  return kept.length === 0 ? [] : [{ id, cells: kept }];
}
