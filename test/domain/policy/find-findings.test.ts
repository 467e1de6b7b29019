import { describe, expect, test } from 'vitest';
import { findFindings } from '../../../src/domain/policy/find-findings.ts';
import { framework } from '../../builders.ts';
import { law, policyOf } from './policy-world.ts';

describe('the findings', () => {
  test('stand by the acts of law they concern, then by share, of what is covered the small share first', () => {
    const input = policyOf([
      [framework('iso'), ['R1', 'subset-of', 'plan.policy'], ['R2', 'subset-of', 'design.consistent'], ['R3', 'equal-to', 'trust.humans']],
      [law('one'), ['R1', 'equal-to', 'plan.policy'], ['R2', 'subset-of', 'chain.supply']],
      [law('two'), ['R1', 'subset-of', 'chain.supply']],
    ]);
    expect(findFindings(input).map(({ kind, acts, count, of }) => `${kind}: ${acts.length} acts, ${count} of ${of}`)).toEqual([
      'least-covered-trust-element: 2 acts, 0 of 1',
      'law-without-international-duty: 2 acts, 1 of 2',
      'full-in-law-alone: 1 acts, 1 of 1',
      'least-covered-principle: 1 acts, 1 of 2',
      'standards-without-law: 0 acts, 1 of 1',
    ]);
  });

  test('are none where nothing is known', () => {
    expect(findFindings(policyOf([]))).toEqual([]);
  });
});
