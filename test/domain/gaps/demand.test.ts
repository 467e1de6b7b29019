import { describe, expect, test } from 'vitest';
import { computeCoverage } from '../../../src/domain/coverage/coverage.ts';
import { demandFor, severityOf, type Demand } from '../../../src/domain/gaps/demand.ts';
import type { AspectGapKind } from '../../../src/domain/model/gap.ts';
import type { Framework } from '../../../src/domain/model/knowledge-base.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';
import { world } from '../gap-world.ts';

const law = (id: string, over: Partial<Framework> = {}) =>
  framework(id, { jurisdiction: 'eu', kind: 'regulation', force: 'law', inForce: '2025-01-01', ...over });

function demand(documents: readonly Framework[], relationship: 'subset-of' | 'equal-to' | 'no-relationship' = 'subset-of') {
  const target = relationship === 'no-relationship' ? '' : 'plan.policy';
  const kb = kbOf(
    world({
      documents,
      sets: documents.map(({ id }) => [set(id), ['R1', relationship, target]] as const),
      requirements: documents.map(({ id }) => requirement(id, 'R1')),
    }),
  );
  const { binding, voluntary } = demandFor({ kb, coverage: computeCoverage(kb) }, 'plan.policy');
  return [binding, voluntary].map((asks) => asks.map(({ framework: { id }, level }) => `${id} ${level}`));
}

describe('the demand for an aspect', () => {
  test('tells acts of law from voluntary documents, and the whole from a part', () => {
    expect(demand([law('act'), framework('guide', { jurisdiction: 'jp' })])).toEqual([['act partial'], ['guide partial']]);
    expect(demand([law('act')], 'equal-to')).toEqual([['act full'], []]);
  });

  test('leaves out international documents, those that ask for nothing, and those that have ended', () => {
    expect(demand([framework('iso')])).toEqual([[], []]);
    expect(demand([law('act')], 'no-relationship')).toEqual([[], []]);
    expect(demand([law('act', { repealed: '2026-01-01' })])).toEqual([[], []]);
  });

  test.each([
    ['low', false],
    ['medium', true],
  ] as const)('says of a row of %s confidence whether it is firm: %s', (confidence, isFirm) => {
    const of = set('act');
    const kb = kbOf({
      ...world({ documents: [law('act')], sets: [[of]], requirements: [requirement('act', 'R1')] }),
      mappings: [row(of, ['R1', 'subset-of', 'plan.policy'], { confidence })],
    });
    expect(demandFor({ kb, coverage: computeCoverage(kb) }, 'plan.policy').binding.map((ask) => ask.isFirm)).toEqual([isFirm]);
  });

  test('counts an act that transposes a directive with the directive', () => {
    const directive = law('directive', { kind: 'directive' });
    expect(demand([directive, law('de-act', { jurisdiction: 'de', kind: 'act', transposes: 'directive' })])).toEqual([
      ['directive partial'],
      [],
    ]);
    expect(demand([law('de-act', { jurisdiction: 'de', kind: 'act', transposes: 'directive' })])).toEqual([['de-act partial'], []]);
  });
});

describe('severity', () => {
  const asks = (count: number): Demand['binding'] =>
    Array.from({ length: count }, (_, index) => ({ framework: law(`a${index}`), level: 'full', isFirm: true }));
  test.each<[AspectGapKind, number, number, string]>([
    ['no-international-document', 1, 0, 'high'],
    ['no-international-duty', 1, 0, 'high'],
    ['only-for-another-sector', 2, 0, 'high'],
    ['no-international-document', 0, 1, 'medium'],
    ['no-international-document', 0, 0, 'low'],
    ['partly-required', 2, 0, 'high'],
    ['partly-required', 1, 3, 'medium'],
    ['partly-required', 0, 3, 'low'],
    ['only-at-higher-levels', 2, 0, 'high'],
    ['only-at-higher-levels', 1, 0, 'medium'],
    ['only-at-higher-levels', 0, 0, 'low'],
  ])('of %s with %i acts and %i voluntary documents: %s', (kind, binding, voluntary, severity) => {
    expect(severityOf(kind, { binding: asks(binding), voluntary: asks(voluntary) })).toBe(severity);
  });

  test.each<[AspectGapKind, number, string]>([
    ['no-international-duty', 1, 'medium'],
    ['no-international-document', 2, 'medium'],
    ['partly-required', 2, 'medium'],
  ])('of %s is not high by %i acts that weak rows alone name', (kind, count, severity) => {
    const weak = asks(count).map((ask) => ({ ...ask, isFirm: false }));
    expect(severityOf(kind, { binding: weak, voluntary: [] })).toBe(severity);
  });
});
