import { expect, test } from 'vitest';
import { barLengths } from '../../src/site/bar-lengths.ts';

test('bars share one scale on which the longest is as long as there is room', () => {
  const bars = [
    { id: 'a', count: 1, full: 0, of: 3 },
    { id: 'b', count: 4, full: 2, of: 6 },
  ];
  expect(barLengths(bars, 300)).toEqual([
    { count: 50, full: 0, of: 150 },
    { count: 200, full: 100, of: 300 },
  ]);
});
