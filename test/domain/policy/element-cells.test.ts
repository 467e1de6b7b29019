import { describe, expect, test } from 'vitest';
import { elementCells, leastCovered } from '../../../src/domain/policy/element-cells.ts';
import { framework } from '../../builders.ts';
import { law, policyOf } from './policy-world.ts';

describe('the places of an element', () => {
  const input = policyOf([
    [framework('iso'), ['R1', 'equal-to', 'plan.policy'], ['R2', 'subset-of', 'design.consistent']],
    [framework('iec'), ['R1', 'subset-of', 'plan.policy']],
    [law('act'), ['R1', 'equal-to', 'plan.iot']],
  ]);

  test('are its aspects in each international document; what a law asks is not counted', () => {
    expect(elementCells(input, 'principle')).toEqual([
      { id: 'plan', count: 2, full: 1, of: 4 },
      { id: 'design', count: 1, full: 0, of: 2 },
    ]);
  });

  test('are counted for trust elements apart', () => {
    expect(elementCells(input, 'trust-element')).toEqual([
      { id: 'trust', count: 0, full: 0, of: 2 },
      { id: 'chain', count: 0, full: 0, of: 2 },
    ]);
  });
});

describe('the least covered of several elements', () => {
  const bar = (id: string, count: number, full: number, of: number) => ({ id, count, full, of });

  test('has the smallest share of its places touched, not the smallest number', () => {
    expect(leastCovered([bar('a', 1, 0, 2), bar('b', 2, 0, 8)])?.id).toBe('b');
    expect(leastCovered([bar('b', 2, 0, 8), bar('a', 1, 0, 2)])?.id).toBe('b');
  });

  test('is, of equals, the one of which less is full, and then the first', () => {
    expect(leastCovered([bar('a', 2, 1, 4), bar('b', 1, 0, 2)])?.id).toBe('b');
    expect(leastCovered([bar('a', 1, 0, 2), bar('b', 2, 0, 4)])?.id).toBe('a');
  });

  test('is none where no places exist', () => {
    expect(leastCovered([bar('a', 0, 0, 0)])).toBeUndefined();
  });
});
