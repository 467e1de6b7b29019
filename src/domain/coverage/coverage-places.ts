import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { CoverageLevel, Force } from '../model/vocabulary.ts';
import type { Coverage, CoverageTable } from './coverage.ts';

/** Whose coverage is shown: a document or a jurisdiction, or what is of one force in a jurisdiction. */
export interface PlacesOf {
  readonly scope: string;
  readonly force?: Force | undefined;
}

export interface CoveragePlaces {
  /** One place for each aspect, element by element, always in the same order. */
  readonly elements: readonly {
    readonly element: string;
    readonly places: readonly { readonly aspect: string; readonly level: CoverageLevel; readonly coverage: Coverage | undefined }[];
  }[];
  /** How many places are full or partial, how many full, of how many. */
  readonly touched: number;
  readonly full: number;
  readonly all: number;
}

/** How far something asks for each aspect: one fixed place for each of them, and the sums. */
export function coveragePlaces(kb: KnowledgeBase, coverage: CoverageTable, { scope, force }: PlacesOf): CoveragePlaces {
  const elements = kb.elements.map((element) => ({
    element: element.id,
    places: element.aspects.map(({ id }) => {
      const found = coverage.get(scope, id, force);
      return { aspect: id, level: found?.level ?? ('unassessed' as const), coverage: found };
    }),
  }));
  const levels = elements.flatMap(({ places }) => places.map(({ level }) => level));
  const count = (...wanted: readonly CoverageLevel[]) => levels.filter((level) => wanted.includes(level)).length;
  return { elements, touched: count('full', 'partial'), full: count('full'), all: levels.length };
}
