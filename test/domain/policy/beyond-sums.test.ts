import { expect, test } from 'vitest';
import { beyondSums } from '../../../src/domain/policy/beyond-sums.ts';
import { requirement } from '../../builders.ts';

const points = (count: number) => Array.from({ length: count }, (_, index) => requirement('act', `Art. ${index}`));

test('what acts demand beyond the standards is added up, the regime apart', () => {
  const acts = [
    { measures: points(2), reports: points(1), of: 9, regime: points(3), ofRegime: 4 },
    { measures: points(5), reports: [], of: 6, regime: points(1), ofRegime: 1 },
  ];
  expect(beyondSums(acts)).toEqual({ answerable: 7, reports: 1, of: 15, regime: 4, ofRegime: 5 });
  expect(beyondSums([])).toEqual({ answerable: 0, reports: 0, of: 0, regime: 0, ofRegime: 0 });
});
