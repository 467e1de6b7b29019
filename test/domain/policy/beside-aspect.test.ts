import { expect, test } from 'vitest';
import { besideAspect, strongestAsking } from '../../../src/domain/policy/beside-aspect.ts';
import { compareAspects } from '../../../src/domain/policy/compare-aspects.ts';
import { element, jurisdiction } from '../../builders.ts';
import { law, policyOf } from './policy-world.ts';

const plan = element('plan', ['policy', 'iot', 'roles']);
const overlaps = [{ aspect: 'plan.iot', relationship: 'intersects-with' as const, why: 'Both ask for it.' }];
const input = policyOf(
  [
    [
      law('act'),
      ['R1', 'subset-of', 'plan.policy'],
      ['R1', 'subset-of', 'plan.iot'],
      ['R2', 'subset-of', 'plan.iot'],
      ['R3', 'subset-of', 'plan.roles'],
    ],
    [law('decree'), ['R1', 'equal-to', 'plan.policy']],
  ],
  { elements: [{ ...plan, aspects: plan.aspects.map((aspect) => (aspect.id === 'plan.policy' ? { ...aspect, overlaps } : aspect)) }] },
);
const beside = (aspect: string) =>
  besideAspect(input, { aspect, among: plan.aspects, documentsOf: () => ['act', 'decree'] }).map(({ aspect: other, documents }) => [
    other,
    documents.map(({ document, points }) => [document, points.map(({ ref }) => ref)]),
  ]);

test('what a document asks under an overlapping aspect stands beside one, without what stands under it already', () => {
  expect(beside('plan.policy')).toEqual([['plan.iot', [['act', ['R2']]]]]);
});

test('the nearest aspect by declaration stands first', () => {
  const near = ['plan.roles', 'plan.iot'];
  const both = [...overlaps, { ...overlaps[0], aspect: 'plan.roles' }] as typeof overlaps;
  const elements = [
    { ...plan, aspects: plan.aspects.map((one) => (one.id === 'plan.policy' ? { ...one, overlaps: both, neighbours: near } : one)) },
  ];
  const asked = policyOf([[law('act'), ['R2', 'subset-of', 'plan.iot'], ['R3', 'subset-of', 'plan.roles']]], { elements });
  expect(
    besideAspect(asked, { aspect: 'plan.policy', among: plan.aspects, documentsOf: () => ['act'] }).map(({ aspect }) => aspect),
  ).toEqual(near);
});

test('the overlap holds from both sides, whichever declares it', () => {
  expect(beside('plan.iot')).toEqual([['plan.policy', [['decree', ['R1']]]]]);
});

test('what may not be pointed to is left out', () => {
  expect(besideAspect(input, { aspect: 'plan.policy', among: [], documentsOf: () => ['act'] })).toEqual([]);
});

test('beside an aspect that overlaps with none stands nothing', () => {
  expect(beside('plan.roles')).toEqual([]);
});

test('of two countries those documents are pointed to that ask for the aspect, of each three at most', () => {
  const acts = ['a', 'b', 'c', 'd'].map((id) => [law(id), ['R1', 'subset-of', 'plan.policy'] as const] as const);
  const compared = policyOf([...acts, [law('uk', { jurisdiction: 'uk' }), ['R1', 'subset-of', 'plan.policy']]], {
    jurisdictions: [jurisdiction('eu'), jurisdiction('uk')],
  });
  const lines = compareAspects(compared, 'eu', 'uk');
  expect(strongestAsking(lines, 'plan.policy')).toHaveLength(4);
  expect(strongestAsking(lines, 'plan.policy').at(-1)).toBe('uk');
  expect([strongestAsking(lines, 'plan.iot'), strongestAsking([], 'plan.policy')]).toEqual([[], []]);
});
