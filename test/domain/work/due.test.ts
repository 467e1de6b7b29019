import { describe, expect, test } from 'vitest';
import { applyAll } from '../../../src/domain/applicability/apply.ts';
import { factsSchema, type Facts } from '../../../src/domain/applicability/facts.ts';
import { dueOf, isForRoles } from '../../../src/domain/work/due.ts';
import { framework, requirement } from '../../builders.ts';

const facts = (over: object): Facts => ({ ...factsSchema.parse({ roles: ['manufacturer'], staff: 80, ...over }), date: '2026-11-29' });
const act = framework('act', {
  force: 'law',
  bound: ['manufacturer', 'importer'],
  appliesTo: {
    when: { fact: 'staff', atLeast: 1, point: 'Art. 1' },
    parts: [
      { what: 'Report', duty: 'reporting', points: ['Art. 14'] },
      { what: 'Build', duty: 'product', points: ['Art. 1'], when: { fact: 'placedOnMarket', from: '2027-12-11', point: 'Art. 69' } },
      { what: 'Route', duty: 'route', points: ['Art. 32'], when: { fact: 'roles', oneOf: ['manufacturer'], point: 'Art. 32' } },
    ],
  },
});
const ask = (over: object, ref: string, own: Parameters<typeof requirement>[2] = {}, level?: number) => {
  const known = facts(over);
  const [result] = applyAll([act], known);
  return result === undefined ? undefined : dueOf(requirement('act', ref, own), { asked: act, result, facts: known, level });
};
const old = { placedOnMarket: '2020-01-01' };

describe('a requirement', () => {
  test.each([
    ['is due by the part that names it', old, 'Art. 14(2)', 'due'],
    ['is not due where that part does not hold', old, 'Art. 1(2)', 'not'],
    ['is open where that part hangs on something', { placedOnMarket: null }, 'Art. 1(2)', 'open'],
    ['is not named by a number that merely begins alike', old, 'Art. 15', 'due'],
    ['that a route alone names follows the route', { ...old, roles: ['importer'] }, 'Art. 32(1)', 'not'],
    ['is not named by a number that goes on in a letter', old, 'Art. 1a', 'due'],
    ['that no part names follows the document', old, 'Art. 33', 'due'],
  ] as const)('%s', (_, over, ref, expected) => {
    expect(ask(over, ref)).toBe(expected);
  });

  test('has a condition of its own', () => {
    const appliesTo = { fact: 'labels', oneOf: ['sg-cls'], point: 'Art. 20' } as const;
    const own = { appliesTo: { ...appliesTo, oneOf: [...appliesTo.oneOf] } };
    expect([ask({}, 'Art. 20', own), ask({ labels: ['sg-cls'] }, 'Art. 20', own), ask({ labels: null }, 'Art. 20', own)]).toEqual([
      'not',
      'due',
      'open',
    ]);
  });

  test('is for its levels and roles alone', () => {
    expect([ask({}, 'Art. 20', { levels: [2, 3, 4] }, 1), ask({}, 'Art. 20', { levels: [2, 3, 4] }, 2)]).toEqual(['not', 'due']);
    expect([ask({}, 'Art. 20', { roles: ['importer'] }), ask({ roles: ['importer'] }, 'Art. 20', { roles: ['importer'] })]).toEqual([
      'not',
      'due',
    ]);
  });

  test('of a document that nobody must follow is advice', () => {
    const known = facts({});
    const asked = { ...act, force: 'voluntary' as const };
    const [result] = applyAll([asked], known);
    expect(result && dueOf(requirement('act', 'Art. 20'), { asked, result, facts: known })).toBe('advised');
  });
});

test.each([
  [['depends', 'applies'], 'due'],
  [['does-not-apply', 'voluntary'], 'advised'],
  [['depends', 'voluntary'], 'advised'],
  [['does-not-apply', 'depends'], 'open'],
] as const)('the best outcome of the duties that name a requirement counts, not that of a relief: %j is %s', (outcomes, expected) => {
  const part = (duty: 'product' | 'relief') => ({ what: 'Do', duty, points: ['Art. 1'] });
  const asked = {
    ...act,
    appliesTo: {
      when: { fact: 'staff' as const, atLeast: 1, point: 'Art. 1' },
      parts: [...outcomes.map(() => part('product')), part('relief')],
    },
  };
  const [result] = applyAll([act], facts({}));
  const parts = [...outcomes, 'applies' as const].map((outcome) => ({ ...result?.parts[0], outcome }));
  expect(result && dueOf(requirement('act', 'Art. 1'), { asked, result: { ...result, parts } as typeof result, facts: facts({}) })).toBe(
    expected,
  );
});

describe('roles', () => {
  test.each([
    ['who sells under an own name is in the place of the manufacturer', ['manufacturer'], ['manufacturer'], ['own-brand-seller'], true],
    ['a document on the company binds whatever it does', ['operator'], ['operator'], ['manufacturer'], true],
    ['who sells under an own name has no further role by that', ['importer'], ['manufacturer'], ['own-brand-seller'], false],
    ['save what is for consumers', ['consumer'], ['operator'], ['manufacturer'], false],
    ['save what is for authorities', ['authority'], ['operator'], ['manufacturer'], false],
    ['nobody knows the roles', ['importer'], ['importer'], null, true],
    ['what names no role is for all', [], ['importer'], ['importer'], true],
  ] as const)('%s', (_, roles, bound, company, expected) => {
    expect(isForRoles(roles, bound, company === null ? null : [...company])).toBe(expected);
  });
});
