import { describe, expect, test } from 'vitest';
import { axisOf } from '../../src/site/time-axis.ts';

describe('the axis of time', () => {
  test('ends at the first mark that holds everything, and shows the marks up to there', () => {
    const { ticks, at } = axisOf([24, 100]);
    expect(ticks.map(({ hours }) => hours)).toEqual([1, 24, 72, 168]);
    expect([at(0.5), at(168), at(1) > 0.1]).toEqual([0, 1, true]);
  });

  test('goes beyond its last mark for what is longer, and puts what is shorter than half an hour at its beginning', () => {
    const { ticks, at } = axisOf([0.2, 20_000]);
    expect(ticks.at(-1)?.name).toBe('year');
    expect([at(0.2), at(20_000)]).toEqual([0, 1]);
  });
});
