import { scaleLinear } from 'd3-scale';
import type { FindingBar } from '../domain/policy/finding.ts';

/** The lengths of a figure's bars, the longest `wide` long: of what is counted, of that in full, and of all; in tenths. */
export function barLengths(bars: readonly FindingBar[], wide: number): readonly Pick<FindingBar, 'count' | 'full' | 'of'>[] {
  const scale = scaleLinear([0, Math.max(...bars.map(({ of }) => of))], [0, wide]);
  const length = (count: number) => Math.round(scale(count) * 10) / 10;
  return bars.map(({ count, full, of }) => ({ count: length(count), full: length(full), of: length(of) }));
}
