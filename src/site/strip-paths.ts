import { isFullApart, type CoveragePlaces } from '../domain/coverage/coverage-places.ts';
import type { CoverageLevel } from '../domain/model/vocabulary.ts';

/** Steps of a strip: from place to place, and what is added between elements and between the two families of elements. */
const step = { place: 5, element: 4, family: 9 } as const;
/** Where the line of a level begins and how far down it goes, in a strip 12 high; what nobody looked at is left empty. */
const lines: Readonly<Record<Exclude<CoverageLevel, 'unassessed'>, string>> = { full: '0v12', partial: '5v7', none: '10v2' };
/** What is full with a reserve: as tall, and broken. */
const broken = '0v3m0 2v7';

export interface StripPaths {
  readonly width: number;
  /** For each level that occurs, the path of its strokes, which are 4 wide. */
  readonly paths: readonly { readonly level: CoverageLevel; readonly d: string }[];
}

/**
 * Places as strokes of a strip: tall where full, broken where that is so for some only or in a series together, half where partial, a foot
 * where there is none. `families` counts the elements of the first family.
 */
export function stripPaths(elements: CoveragePlaces['elements'], families: number): StripPaths {
  let x = 0;
  const strokes = elements.flatMap(({ places }, index) => {
    if (index > 0) x += index === families ? step.family : step.element;
    return places.map(({ level, coverage }) => {
      x += step.place;
      return { level, line: isFullApart(coverage) ? broken : undefined, x: x - step.place / 2 - 0.5 };
    });
  });
  const paths = (['full', 'partial', 'none'] as const).map((level) => ({
    level,
    d: strokes.flatMap((stroke) => (stroke.level === level ? [`M${stroke.x} ${stroke.line ?? lines[level]}`] : [])).join(''),
  }));
  return { width: x - 1, paths: paths.filter(({ d }) => d !== '') };
}
