import { expect, test } from 'vitest';
import { coverageLock } from '../../../src/domain/coverage/coverage-lock.ts';
import { computeCoverage } from '../../../src/domain/coverage/coverage.ts';
import type { Gap } from '../../../src/domain/model/gap.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const ours = set('a');
const kb = kbOf({
  frameworks: [framework('a')],
  requirements: [requirement('a', 'R1')],
  sets: [ours],
  mappings: [row(ours, ['R1', 'subset-of', 'plan.policy'])],
});
const gap = (id: string): Gap => ({
  id,
  family: 'editorial',
  kind: 'unverified-fact',
  subject: [],
  severity: 'low',
  jurisdictions: [],
  evidence: [],
  basis: [],
  sentence: 'Something is missing.',
});
const lock = (...ids: readonly string[]) => coverageLock(kb, computeCoverage(kb), ids.map(gap));

test('the summary says the level of every aspect by document, then by jurisdiction', () => {
  expect(lock().split('\n').slice(1)).toEqual([
    'coverage:',
    '  a plan.policy: partial',
    '  a plan.iot: unassessed',
    '  a trust.humans: unassessed',
    '  international plan.policy: partial',
    '  international plan.iot: unassessed',
    '  international trust.humans: unassessed',
    'gaps: []',
    '',
  ]);
});

test('the summary lists the gaps, be it exactly one', () => {
  expect(lock('one').split('\n').slice(-3)).toEqual(['gaps:', '  - one', '']);
  expect(lock('one', 'two').split('\n').slice(-4)).toEqual(['gaps:', '  - one', '  - two', '']);
});
