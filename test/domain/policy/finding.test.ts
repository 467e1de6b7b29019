import { expect, test } from 'vitest';
import { shareOf } from '../../../src/domain/policy/finding.ts';

test('a share is what is counted by what it is counted in, and nothing of nothing', () => {
  expect(shareOf({ count: 3, of: 4 })).toBe(0.75);
  expect(shareOf({ count: 0, of: 0 })).toBe(0);
});
