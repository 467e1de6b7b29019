import { expect, test } from 'vitest';
import { componentFacets, componentTypes, levelFacets } from '../../src/domain/facets.ts';
import { framework, kbOf, requirement } from '../builders.ts';

const kb = kbOf({
  frameworks: [framework('a')],
  requirements: [
    requirement('a', 'R1', { levels: [1, 2], attributes: { 'component-types': ['network device', 'host device'] } }),
    requirement('a', 'R2', { levels: [2], attributes: { 'component-types': ['host device'] } }),
    requirement('a', 'H', { kind: 'heading' }),
  ],
});

test('levels are counted over assessable requirements', () => {
  expect(levelFacets(kb, 'a')).toEqual([
    { value: '1', count: 1 },
    { value: '2', count: 2 },
  ]);
});

test('component types are counted, and listed once in order', () => {
  expect([componentFacets(kb, 'a'), componentTypes(kb)]).toEqual([
    [
      { value: 'host device', count: 2 },
      { value: 'network device', count: 1 },
    ],
    ['host device', 'network device'],
  ]);
});

test('a framework without levels has no facets', () => {
  expect(levelFacets(kb, 'other')).toEqual([]);
});
