import { expect, test } from 'vitest';
import { searchFilters } from '../../src/site/search-metadata.ts';
import { framework, kbOf, requirement, row, set } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const ours = set('a');
const kb = kbOf({
  frameworks: [framework('a', { bound: ['manufacturer'], force: 'law', jurisdiction: 'eu' }), framework('b')],
  requirements: [
    requirement('a', 'R1', { roles: ['operator'], lifecycle: ['design'], levels: [1, 2], attributes: { 'component-types': ['software'] } }),
    requirement('a', 'R2'),
  ],
  sets: [ours],
  mappings: [row(ours, ['R1', 'subset-of', 'plan.policy']), row(ours, ['R1', 'intersects-with', 'plan.iot'])],
});
const filters = (subject: Parameters<typeof searchFilters>[1]) =>
  searchFilters(pageOf(kb), subject).map(({ name, value }) => `${name}=${value}`);

test('a requirement is found by its document, whom it asks, its levels, and once by each element it contributes to', () => {
  expect(filters({ framework: 'a', requirement: 'a/r1' })).toEqual([
    'framework=a',
    'jurisdiction=eu',
    'element=plan',
    'role=operator',
    'lifecycle=design',
    'force=law',
    'level=1',
    'level=2',
    'component=software',
  ]);
});

test('a document is found by the roles that it binds', () => {
  expect(filters({ framework: 'a' })).toEqual(['framework=a', 'jurisdiction=eu', 'role=manufacturer', 'force=law']);
});

test('an element is found by itself', () => {
  expect(filters({ framework: 'pi40-rri', element: 'plan' })).toEqual([
    'framework=pi40-rri',
    'jurisdiction=international',
    'element=plan',
    'force=voluntary',
  ]);
});

test('a bill is not found under law', () => {
  const bill = kbOf({ frameworks: [framework('bill', { bound: [], force: 'law', jurisdiction: 'uk', stage: 'under-development' })] });
  const found = searchFilters(pageOf(bill), { framework: 'bill' }).map(({ name, value }) => `${name}=${value}`);
  expect(found).toEqual(['framework=bill', 'jurisdiction=uk']);
});
