import { scaleLog } from 'd3-scale';

/** Marks of a time axis, in hours. */
const marks = [
  { name: 'hour', hours: 1 },
  { name: 'day', hours: 24 },
  { name: 'threeDays', hours: 72 },
  { name: 'week', hours: 168 },
  { name: 'twoWeeks', hours: 336 },
  { name: 'month', hours: 730.5 },
  { name: 'year', hours: 8766 },
] as const;

/** A mark of the axis; its name is a key of the texts. */
export type TimeMark = (typeof marks)[number];

/** A logarithmic axis from half an hour on, on which hours and months have room: its marks, and places from 0 to 1. */
export function axisOf(periods: readonly number[]): { readonly ticks: readonly TimeMark[]; readonly at: (hours: number) => number } {
  const longest = Math.max(...periods);
  const end = marks.find(({ hours }) => hours >= longest)?.hours ?? longest;
  return { ticks: marks.filter(({ hours }) => hours <= end), at: scaleLog().domain([0.5, end]).clamp(true) };
}
