import { describe, expect, test } from 'vitest';
import { computeCoverage } from '../../../src/domain/coverage/coverage.ts';
import type { Framework } from '../../../src/domain/model/knowledge-base.ts';
import { framework, jurisdiction, kbOf, requirement } from '../../builders.ts';
import { coverageBy, type Said } from './coverage-world.ts';

describe('a jurisdiction', () => {
  const full: readonly Said[] = [['R1', 'equal-to', 'plan.policy']];
  const partial: readonly Said[] = [['R1', 'subset-of', 'plan.policy']];
  const where = (document: Partial<Framework>, scope: string) =>
    coverageBy({ id: 'one', rows: full, force: 'law', inForce: '2025-01-01', ...document }).of(scope)?.level;

  test('takes the best level of any one framework, with its rows', () => {
    const { of } = coverageBy({ id: 'one', jurisdiction: 'jp', rows: partial }, { id: 'two', jurisdiction: 'jp', rows: full });
    expect(of('jp')).toMatchObject({ level: 'full', rows: ['two--pi40-rri/r1~plan.policy'] });
  });

  test('two partials of two frameworks never make a full', () => {
    expect(
      coverageBy(
        { id: 'one', jurisdiction: 'jp', rows: partial },
        { id: 'two', jurisdiction: 'jp', rows: [['R2', 'subset-of', 'plan.policy']] },
      ).of('jp')?.level,
    ).toBe('partial');
  });

  test('two full aspects of two frameworks never make a full element', () => {
    expect(
      coverageBy(
        { id: 'one', jurisdiction: 'jp', rows: full },
        { id: 'two', jurisdiction: 'jp', rows: [['R1', 'equal-to', 'plan.iot']] },
      ).of('jp', 'plan')?.level,
    ).toBe('partial');
  });

  test('is `none` only where every framework is', () => {
    expect(
      coverageBy({ id: 'one', jurisdiction: 'jp', set: { considered: 'all' }, rows: [] }, { id: 'two', jurisdiction: 'jp', rows: [] }).of(
        'jp',
      )?.level,
    ).toBe('unassessed');
  });

  test('without a framework has no coverage', () => {
    expect(coverageBy({ id: 'one', rows: full }).of('jp')).toBeUndefined();
  });

  test.each([
    ['a regulation of the Union counts in a member state', { jurisdiction: 'eu', kind: 'regulation' }, 'de', 'full'],
    ['a directive does not', { jurisdiction: 'eu', kind: 'directive' }, 'de', undefined],
    ['a European standard does not', { jurisdiction: 'eu', kind: 'standard' }, 'de', undefined],
    ['the United Kingdom inherits nothing', { jurisdiction: 'eu', kind: 'regulation' }, 'uk', undefined],
    ['an international standard counts internationally', { jurisdiction: 'international' }, 'international', 'full'],
    ['an international standard does not count in a state', { jurisdiction: 'international' }, 'jp', undefined],
    ['a superseded document does not count', { jurisdiction: 'jp', superseded: '2026-11-24' }, 'jp', undefined],
    ['a repealed law does not count', { jurisdiction: 'jp', repealed: '2026-11-24' }, 'jp', undefined],
    ['a law not yet in force does not count', { jurisdiction: 'jp', inForce: '2026-11-25' }, 'jp', undefined],
    ['a law in force that does not apply yet counts', { jurisdiction: 'jp', applies: '2030-01-01' }, 'jp', 'full'],
  ] as const)('%s', (_what, document, scope, expected) => {
    expect(where(document, scope)).toBe(expected);
  });

  test('a superseded edition keeps its own coverage', () => {
    expect(where({ superseded: '2026-11-24' }, 'one')).toBe('full');
  });

  test('splits by force, and the whole is the best of all forces', () => {
    const { table } = coverageBy(
      { id: 'one', jurisdiction: 'jp', force: 'law', inForce: '2025-01-01', rows: partial },
      { id: 'two', jurisdiction: 'jp', rows: full },
    );
    expect([
      table.get('jp', 'plan.policy', 'law')?.level,
      table.get('jp', 'plan.policy', 'voluntary')?.level,
      table.get('jp', 'plan.policy')?.level,
      table.get('jp', 'plan.policy', 'procurement'),
    ]).toEqual(['partial', 'full', 'full', undefined]);
  });

  test('`international` has a type of scope of its own', () => {
    expect(coverageBy({ id: 'one', rows: full }).of('international')?.scope).toEqual({ type: 'international', id: 'international' });
  });
});

test('the table lists every subject once for each scope and force', () => {
  const { table } = coverageBy({ id: 'one', jurisdiction: 'jp', rows: [] });
  const keys = table.all.map(({ scope, subject, force }) => `${scope.id} ${subject.id} ${scope.type === 'framework' ? '' : (force ?? '')}`);
  expect([keys.length, new Set(keys).size]).toEqual([15, 15]);
});

test('a jurisdiction that is not listed has no coverage', () => {
  const table = computeCoverage(
    kbOf({
      frameworks: [framework('one', { jurisdiction: 'us' })],
      requirements: [requirement('one', 'R1')],
      jurisdictions: [jurisdiction('jp')],
    }),
  );
  expect(table.get('us', 'plan.policy')).toBeUndefined();
});
