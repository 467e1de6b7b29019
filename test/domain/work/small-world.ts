import { applyAll } from '../../../src/domain/applicability/apply.ts';
import { factsSchema, type Facts } from '../../../src/domain/applicability/facts.ts';
import { reason } from '../../../src/domain/gaps/proof.ts';
import { workData, type WorkData } from '../../../src/domain/work/work-data.ts';
import type { WorkChoice } from '../../../src/domain/work/work-list.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const rule = { when: { fact: 'staff', atLeast: 1, point: 'Art. 1' }, parts: [{ what: 'Do', duty: 'product' as const, points: ['All'] }] };
const law = { force: 'law' as const, appliesTo: { ...rule, when: { ...rule.when, fact: 'staff' as const } } };
const act = set('act', 'base');
const own = set('base');
const other = set('unread');

/** A base of four requirements, an act that is compared with it, and an act that shares no more than an aspect with it. */
export const kb = kbOf({
  frameworks: [framework('base', { availability: 'free' }), framework('act', law), framework('unread', law)],
  requirements: [
    ...['1', '2', '3'].map((ref) => requirement('base', ref)),
    requirement('base', '4', { levels: [3, 4] }),
    ...['a', 'b', 'c', 'd'].map((ref) => requirement('act', ref)),
    ...['x', 'y'].map((ref) => requirement('unread', ref)),
  ],
  sets: [act, own, other],
  mappings: [
    row(act, ['a', 'subset-of', '1']),
    row(act, ['b', 'intersects-with', '1']),
    row(act, ['a', 'intersects-with', '2']),
    row(act, ['c', 'intersects-with', '2']),
    row(act, ['d', 'no-relationship', '']),
    row(act, ['b', 'subset-of', '4']),
    row(own, ['3', 'intersects-with', 'plan.policy']),
    row(other, ['x', 'intersects-with', 'plan.policy']),
  ],
  recognitions: [
    {
      from: { framework: 'base' },
      to: { framework: 'act' },
      outcome: 'partly',
      effect: 'It counts for a.',
      asOf: '2026-11-24',
      evidence: [],
      verified: 'one-source',
    },
  ],
});

export const data: WorkData = workData(kb, reason(kb).facts, 'base');

const facts: Facts = { ...factsSchema.parse({ staff: 80 }), date: '2026-11-29' };

export function choice(over: Partial<WorkChoice> = {}): WorkChoice {
  const known = over.facts ?? facts;
  return { asked: kb.frameworks, results: applyAll(kb.frameworks, known), facts: known, advice: false, ...over };
}
