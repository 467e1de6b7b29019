import { describe, expect, test } from 'vitest';
import { computeCoverage } from '../../../src/domain/coverage/coverage.ts';
import { documentsWithCoverage, matrixFrameworks, matrixJurisdictions, notYetApplying } from '../../../src/domain/coverage/matrix.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const law = (id: string, over: Parameters<typeof framework>[1]) =>
  framework(id, { jurisdiction: 'eu', kind: 'regulation', force: 'law', ...over });

describe('the documents of the matrix', () => {
  const kb = kbOf({
    frameworks: [
      law('act', { inForce: '2024-01-01' }),
      framework('zz-standard'),
      framework('without-requirements'),
      framework('only-headings'),
      framework('old', { superseded: '2020-01-01' }),
      framework('foreign', { jurisdiction: 'nowhere' }),
    ],
    requirements: [
      ...['act', 'zz-standard', 'old', 'foreign'].map((id) => requirement(id, 'R1')),
      requirement('only-headings', 'Part I', { kind: 'heading' }),
    ],
  });

  test('are current, have assessable requirements, and stand by jurisdiction', () => {
    expect(matrixFrameworks(kb).map(({ id }) => id)).toEqual(['zz-standard', 'act', 'foreign']);
  });

  test('are by jurisdiction those that count there; a jurisdiction without any is left out', () => {
    expect(matrixJurisdictions(kb).map(({ id, frameworks }) => [id, frameworks.map((one) => one.id)])).toEqual([
      ['international', ['zz-standard']],
      ['eu', ['act']],
      ['de', ['act']],
    ]);
  });
});

test.each([
  ['adopted', {}, true],
  ['in force with no later day', { inForce: '2024-01-01' }, false],
  ['in force and applying later', { inForce: '2024-01-01', applies: '2027-12-11' }, true],
  ['applying since today', { inForce: '2024-01-01', applies: '2026-11-24' }, false],
  ['repealed', { inForce: '2020-01-01', repealed: '2024-01-01' }, false],
] as const)('a law that is %s does not apply in full yet: %s', (_, dates, expected) => {
  const act = law('act', dates);
  expect(notYetApplying(kbOf({ frameworks: [act] }), act)).toBe(expected);
});

describe('how the documents cover an aspect', () => {
  const refs = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7'];
  const ours = set('a');
  const kb = kbOf({
    frameworks: [framework('a'), framework('b')],
    requirements: [...refs.map((ref) => requirement('a', ref)), requirement('b', 'R1')],
    sets: [ours],
    mappings: refs.map((ref) => row(ours, [ref, ref === 'R7' ? 'superset-of' : 'subset-of', 'plan.policy'])),
  });
  const [a, b] = documentsWithCoverage(kb, computeCoverage(kb), 'plan.policy');

  test('shows at most five rows, the deciding one first, and counts the rest', () => {
    expect([a?.framework.id, a?.level, a?.rows.length, a?.more, a?.rows[0]?.sources]).toEqual(['a', 'full', 5, 2, ['a/r7']]);
    expect(a?.reason).toBe('1 of 7 rows contains or equals the aspect.');
  });

  test('says so where a document was not looked at', () => {
    expect([b?.level, b?.rows, b?.more]).toEqual(['unassessed', [], 0]);
  });
});
