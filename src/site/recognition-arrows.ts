import { scalePoint } from 'd3-scale';
import { linkHorizontal } from 'd3-shape';
import { compareTexts } from '../domain/model/compare-texts.ts';
import type { Recognitions } from '../domain/model/schema/recognitions.ts';

/** One side of an arrow: the name of a document or label, and below it the level that is meant. */
export interface ArrowEnd {
  readonly name: string;
  readonly level: string;
}

interface NamedRecognition {
  readonly from: ArrowEnd;
  readonly to: ArrowEnd;
  readonly outcome: Recognitions[number]['outcome'];
}

/**
 * Who stands left in the figure, in alphabetical order, and right, each near those that lead to it so that few lines cross, and the arrows
 * by their places there.
 */
export function arrowsOf(recognitions: readonly NamedRecognition[]): {
  readonly left: readonly ArrowEnd[];
  readonly right: readonly ArrowEnd[];
  readonly arrows: readonly { readonly from: number; readonly to: number; readonly outcome: NamedRecognition['outcome'] }[];
} {
  const ends = (side: 'from' | 'to') =>
    [...new Map(recognitions.map((one) => [keyOf(one[side]), one[side]])).values()].sort((a, b) => compareTexts(keyOf(a), keyOf(b)));
  const placeIn = (side: readonly ArrowEnd[], end: ArrowEnd) => side.findIndex((one) => keyOf(one) === keyOf(end));
  const left = ends('from');
  const pull = (end: ArrowEnd) => {
    const places = recognitions.filter(({ to }) => keyOf(to) === keyOf(end)).map(({ from }) => placeIn(left, from));
    return places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  const right = ends('to').sort((a, b) => pull(a) - pull(b));
  return {
    left,
    right,
    arrows: recognitions.map(({ from, to, outcome }) => ({ from: placeIn(left, from), to: placeIn(right, to), outcome })),
  };
}

/** The heights of `count` ends, one `line` below the other, from the first at 0. */
export function heightsOf(count: number, line: number): readonly number[] {
  const ends = [...Array(count).keys()];
  const y = scalePoint(ends, [0, (count - 1) * line]);
  return ends.map((end) => y(end) ?? 0);
}

/** The path of an arrow from one point to another, level at both ends. */
export function arrowPath(source: readonly [number, number], target: readonly [number, number]): string {
  return linkHorizontal()({ source: [...source], target: [...target] }) ?? '';
}

function keyOf({ name, level }: ArrowEnd): string {
  return `${name} ${level}`;
}
