import { describe, expect, test } from 'vitest';
import { agendaOf, byRank, proposalsForLaw } from '../../../src/domain/policy/agenda.ts';
import { element, framework, landscape, scopeOf } from '../../builders.ts';
import { law, policyOf } from './policy-world.ts';

describe('the agenda', () => {
  test('holds each gap about an aspect as a proposal, in the order of the gaps, with what could close it and who asks', () => {
    const input = policyOf(
      [
        [framework('iso'), ['R1', 'subset-of', 'plan.policy'], ['R2', 'equal-to', 'trust.humans'], ['R3', 'equal-to', 'design.consistent']],
        [law('act'), ['R1', 'subset-of', 'chain.supply']],
        [framework('known', { listed: 'none' })],
      ],
      { landscape: landscape([scopeOf('known', 'chain.supply')]) },
    );
    expect(agendaOf(input).map(({ aspect, remedy, asks }) => [aspect.id, remedy, asks.map(({ framework: { id } }) => id)])).toEqual([
      ['chain.supply', 'duty-on-mechanisms', ['act']],
      ['plan.iot', 'new-document', []],
      ['plan.policy', 'amendment', []],
    ]);
  });

  test('leaves out gaps that are about no aspect', () => {
    const input = policyOf([[framework('iso'), ['R1', 'subset-of', 'plan.policy']]]);
    const other = input.gaps.map((gap) => ({ ...gap, id: 'divergent-parameter--x', kind: 'divergent-parameter' as const }));
    expect(agendaOf({ ...input, gaps: other })).toEqual([]);
  });

  test.each([
    ['design.consistent', { bearing: 'duty', field: 'nuclear' }, 'general-edition'],
    ['design.consistent', { bearing: 'duty', field: 'general' }, 'amendment'],
  ] as const)('asks for a general edition of duties for one field alone: %s as %o', (aspect, scope, remedy) => {
    const input = policyOf([[framework('iso'), ['R1', 'equal-to', 'plan.policy']], [framework('known', { listed: 'none' })]], {
      landscape: landscape([scopeOf('known', aspect, scope)]),
    });
    expect(agendaOf(input).find(({ aspect: { id } }) => id === aspect)?.remedy).toBe(remedy);
  });

  test.each([
    [2, 1, true],
    [1, 1, false],
    [0, 1, false],
  ])(
    'leaves the duty to law where most that law asks is a report to an authority: %i reports and %i other points',
    (reports, others, forLaw) => {
      const aspect = 'operate-maintain.information-to-authorities';
      const said = (count: number, as: string) =>
        Array.from({ length: count }, (_, index) => [`${as}${index}`, 'subset-of', aspect] as const);
      const also = said(others, 'O').map(([ref]) => [ref, 'intersects-with', 'plan.policy'] as const);
      const input = policyOf(
        [
          [framework('iso'), ['R1', 'subset-of', aspect]],
          [law('act'), ...said(reports, 'R'), ...said(others, 'O'), ...also],
        ],
        {
          elements: [element('operate-maintain', ['information-to-authorities']), element('plan', ['policy'], { order: 2 })],
        },
      );
      const proposal = agendaOf(input).find(({ aspect: { id } }) => id === aspect);
      expect(proposal?.remedy).toBe(forLaw ? 'form-and-process' : 'amendment');
      expect(proposalsForLaw(input).map(({ aspect: { id } }) => id)).toEqual(forLaw ? [aspect] : []);
    },
  );

  test('is told by severity and certainty, each pair once, in the order of the proposals', () => {
    const [first] = agendaOf(policyOf([[framework('iso'), ['R1', 'subset-of', 'plan.policy']]]));
    if (first === undefined) throw new Error('There is no proposal.');
    const ranked = (severity: 'high' | 'low', certainty?: 'high' | 'low') => {
      const { certainty: _, ...gap } = first.gap;
      return { ...first, gap: { ...gap, severity, ...(certainty ? { certainty } : {}) } };
    };
    const proposals = [ranked('high', 'low'), ranked('high', 'low'), ranked('low', 'low'), ranked('low')];
    expect(byRank(proposals).map(({ severity, certainty, proposals: own }) => [severity, certainty, own.length])).toEqual([
      ['high', 'low', 2],
      ['low', 'low', 1],
      ['low', undefined, 1],
    ]);
  });
});
