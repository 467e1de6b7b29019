import { describe, expect, test } from 'vitest';
import { coverageReason } from '../../../src/domain/coverage/coverage-reason.ts';
import type { Framework } from '../../../src/domain/model/knowledge-base.ts';
import { computed, element, framework, requirement, row, set } from '../../builders.ts';

/** What is said of `plan.policy` for a document whose only requirement stands in these rows. */
function reasonOf(
  said: readonly Parameters<typeof row>[1][],
  { demo = {}, considered = 'all' }: { demo?: Partial<Framework>; considered?: 'all' | 'listed' } = {},
) {
  const ours = set('demo', 'pi40-rri', { considered });
  const { kb, coverage } = computed({
    frameworks: [framework('pi40-rri'), framework('demo', demo)],
    requirements: [requirement('demo', 'R1')],
    elements: [element('plan', ['policy'])],
    sets: [ours],
    mappings: said.map((one) => row(ours, one)),
  });
  const found = coverage.all.find(({ subject, scope }) => subject.id === 'plan.policy' && scope.id === 'demo');
  return found ? coverageReason(kb, found) : undefined;
}

describe('the reason of a level', () => {
  test('counts the rows that decide', () => {
    expect(reasonOf([['R1', 'superset-of', 'plan.policy']])).toBe('1 of 1 row contains or equals the aspect.');
  });

  test('says of a part that none is more', () => {
    expect(reasonOf([['R1', 'subset-of', 'plan.policy']])).toBe(
      '1 row asks for a part; none contains or equals the aspect without a condition.',
    );
  });

  test('says of none how many were considered', () => {
    expect(reasonOf([['R1', 'no-relationship', '']])).toBe('The only requirement was considered; no row relates one to the aspect.');
  });

  test('says of none that parts of the document are not here, where that is so', () => {
    expect(reasonOf([['R1', 'no-relationship', '']], { demo: { listed: 'parts' } })).toContain('other parts of the document are not here');
  });

  test('says of what is not yet considered that nothing follows', () => {
    expect(reasonOf([], { considered: 'listed' })).toBe('Not all requirements were considered, and no row was found so far.');
  });
});
