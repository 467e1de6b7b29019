import { expect, test } from 'vitest';
import { roleAndMarket } from '../../../src/domain/applicability/role-and-market.ts';
import type { Condition } from '../../../src/domain/model/schema/applicability.ts';
import { framework } from '../../builders.ts';

const act = (id: string, when: Condition) =>
  framework(id, { force: 'law', appliesTo: { when, parts: [{ what: 'Do', duty: 'product', points: ['All'] }] } });
const maker: Condition = { fact: 'roles', oneOf: ['manufacturer'], point: 'Art. 1' };
const european: Condition = { fact: 'markets', oneOf: ['eu'], point: 'Art. 2' };
const large: Condition = { fact: 'staff', atLeast: 50, point: 'Art. 3' };
const list = (frameworks: readonly ReturnType<typeof act>[], markets: readonly string[]) =>
  roleAndMarket(frameworks, { roles: ['manufacturer', 'operator'], markets, date: '2026-11-29' });

test('what a role and a market do not rule out may concern, whatever else is not known', () => {
  expect(list([act('all', large), act('eu', { all: [maker, european, large] })], ['EU', 'JP'])).toEqual([
    { role: 'manufacturer', everywhere: ['all'], markets: [{ market: 'EU', documents: ['eu'] }] },
    { role: 'operator', everywhere: ['all'], markets: [] },
  ]);
});

test('without a market nothing is said', () => {
  expect(list([act('all', large)], [])[0]).toEqual({ role: 'manufacturer', everywhere: [], markets: [] });
});
