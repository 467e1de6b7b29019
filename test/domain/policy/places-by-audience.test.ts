import { expect, test } from 'vitest';
import { placesByAudience } from '../../../src/domain/policy/places-by-audience.ts';
import { computed, framework, requirement, set } from '../../builders.ts';
import { world } from '../gap-world.ts';

const documents = ['parts', 'process', 'each', 'plant'];
const bound = {
  parts: ['manufacturer'],
  process: ['manufacturer', 'importer'],
  each: ['manufacturer', 'operator'],
  plant: ['operator'],
} as const;
const input = computed(
  world({
    documents: documents.map((id) => framework(id, { bound: [...bound[id as keyof typeof bound]] })),
    requirements: documents.map((id) => requirement(id, 'R1')),
    sets: [
      [set('parts', 'pi40-rri', { considered: 'all' }), ['R1', 'subset-of', 'plan.policy']],
      [set('plant', 'pi40-rri', { considered: 'all' }), ['R1', 'no-relationship', '']],
    ],
  }),
);

test('places are counted by whom their documents address, and together they are all', () => {
  expect(placesByAudience(input, { documents, aspects: ['plan.policy'] })).toEqual([
    { audience: 'makers', documents: ['parts', 'process'], count: 1, of: 2 },
    { audience: 'both', documents: ['each'], count: 0, of: 1 },
    { audience: 'users', documents: ['plant'], count: 0, of: 1 },
  ]);
});

test('of no documents there is nothing to tell, and one that is not there addresses no maker', () => {
  expect(placesByAudience(input, { documents: [], aspects: ['plan.policy'] })).toEqual([]);
  expect(placesByAudience(input, { documents: ['unknown'], aspects: [] })).toEqual([
    { audience: 'users', documents: ['unknown'], count: 0, of: 0 },
  ]);
});
