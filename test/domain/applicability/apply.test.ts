import { describe, expect, test } from 'vitest';
import { applyAll } from '../../../src/domain/applicability/apply.ts';
import { factsSchema, type Facts } from '../../../src/domain/applicability/facts.ts';
import type { AppliesTo, Part } from '../../../src/domain/model/schema/applicability.ts';
import { framework } from '../../builders.ts';

const facts = (over: object = {}): Facts => ({ ...factsSchema.parse(over), date: '2026-11-29' });
const part = (over: Partial<Part> = {}): Part => ({ what: 'Do it', duty: 'product', points: ['Art. 2'], ...over });
const rule = (...parts: readonly Part[]): AppliesTo => ({
  when: { fact: 'roles', oneOf: ['manufacturer'], point: 'Art. 1' },
  parts: [...parts],
});
const maker = { roles: ['manufacturer'] };
const outcome = (appliesTo: AppliesTo, over: object, force: 'law' | 'voluntary' = 'law') =>
  applyAll([framework('act', { force, appliesTo, applies: '2025-01-01' })], facts(over))[0];

describe('a document', () => {
  test('begins by the day of its part, else that from which it applies, else that on which it is in force', () => {
    const from = (over: object, own: object = {}) =>
      applyAll([framework('act', { force: 'law', appliesTo: rule(part(own)), ...over })], facts(maker))[0]?.from;
    const [applies, inForce] = [{ applies: '2026-02-02' }, { inForce: '2025-05-05' }];
    expect([from({ ...applies, ...inForce }, { from: '2026-03-03' }), from({ ...applies, ...inForce }), from(inForce), from({})]).toEqual([
      '2026-03-03',
      '2026-02-02',
      '2025-05-05',
      undefined,
    ]);
  });

  test('without a rule was not looked at', () => {
    expect(applyAll([framework('act')], facts(maker))).toEqual([]);
  });

  test.each([
    ['law that holds applies', maker, 'law', 'applies'],
    ['what nobody must follow is voluntary', maker, 'voluntary', 'voluntary'],
    ['what does not fit does not apply', { roles: ['importer'] }, 'law', 'does-not-apply'],
    ['what nobody must follow and does not fit does not apply either', { roles: ['importer'] }, 'voluntary', 'does-not-apply'],
    ['what hangs on an unknown fact depends', {}, 'law', 'depends'],
  ] as const)('%s', (_, over, force, expected) => {
    expect(outcome(rule(part()), over, force)?.outcome).toBe(expected);
  });

  test('applies by any of its parts, from the first day, by the points of those that hold', () => {
    const late = part({ points: ['Art. 3'], from: '2027-01-01' });
    const early = part({ points: ['Art. 4'], from: '2026-01-01' });
    const other = part({ points: ['Art. 5'], when: { fact: 'staff', atLeast: 50, point: 'Art. 5' } });
    expect(outcome(rule(late, early, other), { ...maker, staff: 10 })).toMatchObject({
      outcome: 'applies',
      points: ['Art. 3', 'Art. 4'],
      from: '2026-01-01',
    });
  });

  test('never applies by its route to conformity alone', () => {
    const closed = part({ when: { fact: 'staff', atLeast: 50, point: 'Art. 5' } });
    expect(outcome(rule(closed, part({ duty: 'route' })), { ...maker, staff: 10 })?.outcome).toBe('does-not-apply');
  });

  test('that ended does not apply any more, on its last day it does', () => {
    expect(outcome(rule(part({ until: '2026-11-28' })), maker)).toMatchObject({
      outcome: 'does-not-apply',
      because: [{ fact: 'date', before: '2026-11-29' }],
    });
    expect(outcome(rule(part({ until: '2026-11-29' })), maker)?.outcome).toBe('applies');
  });

  test('that does not apply names the points that decide, and no day', () => {
    expect(outcome(rule(part()), { roles: ['importer'] })).toMatchObject({
      points: ['Art. 1'],
      from: undefined,
      because: [{ holds: false }],
    });
  });

  test('that depends names what is missing', () => {
    expect(outcome(rule(part()), {})?.missing).toEqual(['roles']);
  });
});
