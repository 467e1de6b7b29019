import { expect, test } from 'vitest';
import { beyondCountries } from '../../../src/domain/policy/beyond-countries.ts';
import { computed, framework, jurisdiction, requirement, set } from '../../builders.ts';
import { world, type Pair } from '../gap-world.ts';
import { law } from './policy-world.ts';

const expectedIn = (source: string): readonly Pair[] => ['iso', 'iec'].map((target) => [source, target, 'meant', 'expected'] as const);
const comparedWith = (source: string, targets: readonly string[], related = false) =>
  targets.map(
    (target) =>
      [set(source, target, { considered: 'all' }), ['R1', related ? 'intersects-with' : 'no-relationship', related ? 'R1' : '']] as const,
  );
const acts = ['beyond', 'within', 'one', 'none'];
const input = computed({
  ...world({
    documents: [
      ...acts.map((id) => law(id)),
      law('by-name', { listed: 'none' }),
      law('british', { jurisdiction: 'uk' }),
      framework('iso'),
      framework('iec'),
    ],
    requirements: [...acts, 'british', 'iso', 'iec'].map((id) => requirement(id, 'R1')),
    sets: [...comparedWith('beyond', ['iso', 'iec']), ...comparedWith('within', ['iso', 'iec'], true), ...comparedWith('one', ['iso'])],
    pairs: acts.flatMap(expectedIn),
  }),
  jurisdictions: [
    jurisdiction('international'),
    jurisdiction('eu', { order: 2 }),
    jurisdiction('de', { order: 1, memberOf: 'eu' }),
    jurisdiction('uk', { order: 3 }),
  ],
});

test('each act of each country is named once: beyond, within, against one document alone, not compared, or known by name', () => {
  const ids = (own: readonly { readonly id: string }[]) => own.map(({ id }) => id);
  expect(
    beyondCountries(input, input.ledger).map(({ jurisdiction: { id }, laws, nothing, alone, pending, known, union }) => [
      id,
      laws.map((one) => one.law.id),
      ids(nothing),
      alone.map((one) => one.law.id),
      pending.map((one) => one.law.id),
      ids(known),
      union?.id,
    ]),
  ).toEqual([
    ['de', [], [], [], [], [], 'eu'],
    ['eu', ['beyond'], ['within'], ['one'], ['none'], ['by-name'], undefined],
    ['uk', [], [], [], ['british'], [], undefined],
  ]);
});

test('the sums of a country are those of all its acts that were compared, also of one of which nothing is beyond', () => {
  const sums = beyondCountries(input, input.ledger).map(({ jurisdiction: { id }, sums: { answerable, of } }) => [id, answerable, of]);
  expect(sums).toEqual([
    ['de', 0, 0],
    ['eu', 1, 2],
    ['uk', 0, 0],
  ]);
});
