import type { CoveragePlaces } from '../domain/coverage/coverage-places.ts';
import type { CoverageLevel } from '../domain/model/vocabulary.ts';

/** Steps of a strip: from place to place, and what is added between elements and between the two families of elements. */
const step = { place: 5, element: 4, family: 9 } as const;
/** Where the line of a level begins and how far down it goes, in a strip 12 high; what nobody looked at is left empty. */
const lines: Readonly<Record<Exclude<CoverageLevel, 'unassessed'>, string>> = { full: '0v12', partial: '5v7', none: '10v2' };

export interface StripPaths {
  readonly width: number;
  /** For each level that occurs, the path of its strokes, which are 4 wide. */
  readonly paths: readonly { readonly level: CoverageLevel; readonly d: string }[];
}

/**
 * Places as strokes of a strip: tall where full, half where partial, a foot where there is none. `families` counts the elements of the
 * first family.
 */
export function stripPaths(elements: CoveragePlaces['elements'], families: number): StripPaths {
  let x = 0;
  const strokes = elements.flatMap(({ places }, index) => {
    if (index > 0) x += index === families ? step.family : step.element;
    return places.map(({ level }) => {
      x += step.place;
      return { level, x: x - step.place / 2 - 0.5 };
    });
  });
  const paths = (['full', 'partial', 'none'] as const).map((level) => ({
    level,
    d: strokes.flatMap((stroke) => (stroke.level === level ? [`M${stroke.x} ${lines[level]}`] : [])).join(''),
  }));
  return { width: x - 1, paths: paths.filter(({ d }) => d !== '') };
}
