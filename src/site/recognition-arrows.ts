import { scalePoint } from 'd3-scale';
import { linkHorizontal } from 'd3-shape';
import { compareTexts } from '../domain/model/compare-texts.ts';

export interface NamedRecognition {
  readonly from: string;
  readonly to: string;
  /** Whether all of it counts, and not a part. */
  readonly isWhole: boolean;
}

/** A name beside the arrows and its height. */
interface Place {
  readonly name: string;
  readonly y: number;
}

interface Sides {
  /** Where arrows begin and end. */
  readonly x: readonly [number, number];
  /** From the height of one name to that of the next. */
  readonly line: number;
}

/**
 * Who stands left, in alphabetical order, and right, where the arrows that reach it cross fewest others; and the arrows, one for each
 * pair of names, as paths.
 */
export function arrowsOf(
  recognitions: readonly NamedRecognition[],
  { x, line }: Sides,
): {
  readonly left: readonly Place[];
  readonly right: readonly Place[];
  readonly arrows: readonly { readonly d: string; readonly isWhole: boolean }[];
} {
  const leftNames = [...new Set(recognitions.map(({ from }) => from))].sort(compareTexts);
  const meanOf = (name: string) => {
    const places = recognitions.filter(({ to }) => to === name).map(({ from }) => leftNames.indexOf(from));
    return places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  const rightNames = [...new Set(recognitions.map(({ to }) => to))].sort((a, b) => meanOf(a) - meanOf(b) || compareTexts(a, b));
  const bottom = (Math.max(leftNames.length, rightNames.length) - 1) * line;
  const heights = [leftNames, rightNames].map((names) => placesOf(names, bottom));
  const [left = [], right = []] = heights;
  const yOf = (places: readonly Place[], name: string) => places.find((place) => place.name === name)?.y ?? 0;
  const link = linkHorizontal();
  const pairs = Map.groupBy(recognitions, ({ from, to }) => `${leftNames.indexOf(from)} ${rightNames.indexOf(to)}`);
  return {
    left,
    right,
    arrows: [...pairs.values()].flatMap((pair) => {
      const [{ from, to } = { from: '', to: '' }] = pair;
      const d = link({ source: [x[0], yOf(left, from)], target: [x[1], yOf(right, to)] });
      return d === null ? [] : { d, isWhole: pair.every(({ isWhole }) => isWhole) };
    }),
  };
}

/** Names spread evenly from the top to the bottom. */
function placesOf(names: readonly string[], bottom: number): readonly Place[] {
  const y = scalePoint(names, [0, bottom]);
  return names.map((name) => ({ name, y: Math.round((y(name) ?? 0) * 10) / 10 }));
}
