import { describe, expect, test } from 'vitest';
import { coverageReason } from '../../../src/domain/coverage/coverage-reason.ts';
import type { Framework } from '../../../src/domain/model/knowledge-base.ts';
import { computed, element, framework, requirement, row, set } from '../../builders.ts';

/** What is said of `plan.policy` for a document whose only requirement, unless there are more, stands in these rows. */
function reasonOf(
  said: readonly Parameters<typeof row>[1][],
  { demo = {}, considered = 'all', more = [] }: { demo?: Partial<Framework>; considered?: 'all' | 'listed'; more?: readonly string[] } = {},
) {
  const ours = set('demo', 'pi40-rri', { considered });
  const { kb, coverage } = computed({
    frameworks: [framework('pi40-rri'), framework('demo', demo)],
    requirements: ['R1', ...more].map((ref) => requirement('demo', ref)),
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

  test('counts several rows and requirements as such', () => {
    const two = { more: ['R2', 'R3'] };
    const full = (...rows: readonly string[]) => rows.map((ref) => [ref, 'superset-of', 'plan.policy'] as const);
    expect([
      reasonOf([...full('R1', 'R2'), ['R3', 'subset-of', 'plan.policy']], two),
      reasonOf([...full('R1'), ['R3', 'subset-of', 'plan.policy']], two),
      reasonOf(
        ['R1', 'R2'].map((ref) => [ref, 'intersects-with', 'plan.policy'] as const),
        two,
      ),
      reasonOf([['R1', 'no-relationship', '']], two),
      reasonOf([['R1', 'no-relationship', '']], { ...two, demo: { listed: 'parts' } }),
    ]).toEqual([
      '2 of 3 rows contain or equal the aspect.',
      '1 of 2 rows contains or equals the aspect.',
      '2 rows ask for a part; none contains or equals the aspect without a condition.',
      'All 3 requirements were considered; no row relates one to the aspect.',
      'All 3 requirements listed here were considered, and no row relates one to the aspect; other parts of the document are not here.',
    ]);
  });

  test('says of what is not yet considered that nothing follows', () => {
    expect(reasonOf([], { considered: 'listed' })).toBe('Not all requirements were considered, and no row was found so far.');
  });
});
