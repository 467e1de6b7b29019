import { expect, test } from 'vitest';
import { asksFor } from '../../../src/domain/policy/asks.ts';
import { framework } from '../../builders.ts';
import { law, policyOf } from './policy-world.ts';

test('law stands before voluntary documents, each with the row that decides', () => {
  const input = policyOf([
    [framework('guide', { jurisdiction: 'jp' }), ['R1', 'subset-of', 'plan.policy']],
    [law('act'), ['R1', 'subset-of', 'plan.policy'], ['R2', 'equal-to', 'plan.policy']],
    [framework('iso'), ['R1', 'equal-to', 'plan.policy']],
  ]);
  expect(asksFor(input, 'plan.policy').map(({ framework: { id }, level, row }) => [id, level, row?.sources])).toEqual([
    ['act', 'full', ['act/r2']],
    ['guide', 'partial', ['guide/r1']],
  ]);
});
