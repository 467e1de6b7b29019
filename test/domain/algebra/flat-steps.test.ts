import { expect, test } from 'vitest';
import { firstStepTo, flatSteps, relationAt } from '../../../src/domain/algebra/flat-steps.ts';
import { relations } from '../../../src/domain/algebra/relation.ts';

const step = (to: number, relation: keyof typeof relations) => ({ to, relation: relations[relation] });
const flat = flatSteps([[step(1, 'subset'), step(1, 'intersects'), step(3, 'equal')], [step(0, 'superset')], [], [step(0, 'equal')]]);

test('steps lie one behind the other, those of a node between its start and the next', () => {
  expect([...flat.starts]).toEqual([0, 3, 4, 4, 5]);
  expect([...flat.ends]).toEqual([1, 1, 3, 0, 0]);
});

test('each step keeps its relation', () => {
  expect([0, 1, 2, 3, 4].map((place) => relationAt(flat, place))).toEqual([
    relations.subset,
    relations.intersects,
    relations.equal,
    relations.superset,
    relations.equal,
  ]);
});

test('no nodes have no steps', () => {
  expect([...flatSteps([]).starts]).toEqual([0]);
});

test.each([
  [0, 0, 0],
  [0, 1, 0],
  [0, 2, 2],
  [0, 3, 2],
  [0, 4, 3],
  [1, 0, 3],
  [1, 1, 4],
  [2, 0, 4],
  [3, 0, 4],
  [9, 0, 0],
])('from node %i the first step to %i or behind it stands at %i', (from, to, place) => {
  expect(firstStepTo(flat, from, to)).toBe(place);
});
