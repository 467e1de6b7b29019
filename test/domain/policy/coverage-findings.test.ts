import { describe, expect, test } from 'vitest';
import { lawWithoutStandard, leastCoveredElements, standardsWithoutLaw } from '../../../src/domain/policy/coverage-findings.ts';
import type { Finding } from '../../../src/domain/policy/finding.ts';
import { element, framework } from '../../builders.ts';
import { law, policyOf } from './policy-world.ts';

const said = (findings: readonly Finding[]) => findings.map(({ kind, count, of, members, acts }) => ({ kind, count, of, members, acts }));

describe('the least covered elements', () => {
  test('are named with their aspects and the acts that ask for any of them', () => {
    const input = policyOf([
      [framework('iso'), ['R1', 'subset-of', 'design.consistent'], ['R2', 'subset-of', 'trust.humans']],
      [law('act'), ['R1', 'subset-of', 'plan.iot'], ['R2', 'subset-of', 'plan.policy']],
    ]);
    expect(leastCoveredElements(input).map(({ kind, subject, members, acts }) => ({ kind, subject, members, acts }))).toEqual([
      { kind: 'least-covered-principle', subject: 'plan', members: ['plan.policy', 'plan.iot'], acts: ['act'] },
      { kind: 'least-covered-trust-element', subject: 'chain', members: ['chain.supply'], acts: [] },
    ]);
  });

  test('are told as a whole, with what is covered of each element and what was looked at', () => {
    const input = policyOf([[framework('iso'), ['R1', 'equal-to', 'plan.policy'], ['R2', 'equal-to', 'design.consistent']]]);
    expect(leastCoveredElements(input)[0]).toEqual({
      kind: 'least-covered-principle',
      subject: 'plan',
      count: 1,
      full: 1,
      of: 2,
      bars: [
        { id: 'plan', count: 1, full: 1, of: 2 },
        { id: 'design', count: 1, full: 1, of: 1 },
      ],
      members: ['plan.policy', 'plan.iot'],
      acts: [],
      basis: ['iso'],
    });
  });

  test('are not named where there is one element alone, or nothing was looked at', () => {
    expect(
      leastCoveredElements(policyOf([[framework('iso'), ['R1', 'no-relationship', '']]], { elements: [element('plan', ['policy'])] })),
    ).toEqual([]);
    expect(leastCoveredElements(policyOf([]))).toEqual([]);
  });
});

describe('what law asks for', () => {
  const input = policyOf([
    [framework('iso'), ['R1', 'subset-of', 'plan.policy'], ['R2', 'equal-to', 'trust.humans']],
    [law('one'), ['R1', 'equal-to', 'plan.policy'], ['R2', 'equal-to', 'trust.humans'], ['R3', 'subset-of', 'chain.supply']],
    [law('two'), ['R1', 'subset-of', 'chain.supply']],
  ]);

  test('without any international duty is counted among all that law asks for, and what law alone asks in full among what it asks in full', () => {
    expect(said(lawWithoutStandard(input))).toEqual([
      { kind: 'law-without-international-duty', count: 1, of: 3, members: ['chain.supply'], acts: ['one', 'two'] },
      { kind: 'full-in-law-alone', count: 1, of: 2, members: ['plan.policy'], acts: ['one'] },
    ]);
  });

  test('in full from a narrow group alone is not asked for in full by law', () => {
    const narrow = policyOf([
      [framework('iso'), ['R1', 'subset-of', 'plan.policy']],
      [law('one', { onlyFor: 'certain providers' }), ['R1', 'equal-to', 'plan.policy']],
    ]);
    expect(said(lawWithoutStandard(narrow))).toEqual([]);
  });

  test('is no finding where standards ask for all of it', () => {
    expect(
      lawWithoutStandard(
        policyOf([
          [framework('iso'), ['R1', 'equal-to', 'plan.policy']],
          [law('one'), ['R1', 'equal-to', 'plan.policy']],
        ]),
      ),
    ).toEqual([]);
  });

  test('rests on the documents that were looked at', () => {
    expect(lawWithoutStandard(input).map(({ full, basis }) => [full, basis])).toEqual([
      [0, ['iso']],
      [0, ['iso']],
    ]);
  });

  test('is shown element by element, those left out of which law asks for nothing', () => {
    expect(lawWithoutStandard(input)[0]?.bars).toEqual([
      { id: 'plan', count: 0, full: 0, of: 1 },
      { id: 'trust', count: 0, full: 0, of: 1 },
      { id: 'chain', count: 1, full: 0, of: 1 },
    ]);
  });
});

describe('what standards ask for', () => {
  test('in full and no law touches is counted among what they ask in full; what voluntary documents alone ask among what anybody asks', () => {
    const input = policyOf([
      [framework('iso'), ['R1', 'equal-to', 'plan.policy'], ['R2', 'equal-to', 'trust.humans']],
      [law('act'), ['R1', 'subset-of', 'plan.policy']],
      [framework('guide', { jurisdiction: 'jp', kind: 'guideline' }), ['R1', 'subset-of', 'plan.policy'], ['R2', 'subset-of', 'plan.iot']],
    ]);
    expect(said(standardsWithoutLaw(input))).toEqual([
      { kind: 'standards-without-law', count: 1, of: 2, members: ['trust.humans'], acts: [] },
      { kind: 'voluntary-alone', count: 1, of: 2, members: ['plan.iot'], acts: [] },
    ]);
  });

  test('is no finding where law touches all of it', () => {
    expect(
      standardsWithoutLaw(
        policyOf([
          [framework('iso'), ['R1', 'equal-to', 'plan.policy']],
          [law('act'), ['R1', 'subset-of', 'plan.policy']],
        ]),
      ),
    ).toEqual([]);
  });
});
