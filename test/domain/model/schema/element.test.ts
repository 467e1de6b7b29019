import { expect, test } from 'vitest';
import { elementSchema } from '../../../../src/domain/model/schema/element.ts';

const aspect = {
  id: 'policy',
  title: 'Policy',
  asks: 'there is a policy',
  includes: ['a policy'],
  excludes: [{ text: 'a plan' }],
  exampleIn: 'A policy.',
  exampleOut: { text: 'A plan.', goesTo: 'plan.other' },
  neighbours: [],
  overlaps: [],
};
const element = { title: 'Plan', kind: 'principle', order: 1, quote: 'a policy', section: 'I', summary: 'A policy.', aspects: [aspect] };

test.each<[string, object, boolean]>([
  ['one aspect', {}, true],
  ['two aspects', { aspects: [aspect, aspect] }, true],
  ['no aspect', { aspects: [] }, false],
  ['the first place', { order: 1 }, true],
  ['a place before the first', { order: 0 }, false],
  ['an aspect that holds nothing', { aspects: [{ ...aspect, includes: [] }] }, false],
  ['an aspect that leaves nothing out', { aspects: [{ ...aspect, excludes: [] }] }, false],
  ['an aspect that takes what no other names', { aspects: [{ ...aspect, residual: true }] }, true],
  ['an aspect that says that it takes nothing of that', { aspects: [{ ...aspect, residual: false }] }, false],
  ['a key that nobody knows', { colour: 'red' }, false],
])('an element with %s is one: %s', (_what, over, isOne) => {
  expect(elementSchema.safeParse({ ...element, ...over }).success).toBe(isOne);
});
