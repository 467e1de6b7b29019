import { expect, test } from 'vitest';
import { forces, roles } from '../../src/domain/model/vocabulary.ts';
import { searchFilterOptions } from '../../src/site/search-options.ts';
import { framework, kbOf, requirement } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const kb = kbOf({
  frameworks: [framework('a', { shortTitle: 'Standard A', jurisdiction: 'eu' }), framework('empty', { jurisdiction: 'jp' })],
  requirements: [requirement('a', 'R1', { attributes: { 'component-types': ['software'] } })],
});
const options = Object.fromEntries(searchFilterOptions(pageOf(kb)).map(({ name, options: list }) => [name, list]));

test('the filters offer documents with requirements, and only jurisdictions that a document belongs to', () => {
  expect(options['framework']).toEqual([{ value: 'a', text: 'Standard A' }]);
  expect(options['jurisdiction']?.map(({ value }) => value)).toEqual(['international', 'eu', 'jp']);
});

test('the filters offer every word of a vocabulary, and the component types that are in use', () => {
  expect(options['role']?.map(({ value }) => value)).toEqual(Object.keys(roles));
  expect(options['force']?.map(({ value }) => value)).toEqual(Object.keys(forces));
  expect(options['component']).toEqual([{ value: 'software', text: 'software' }]);
  expect(options['level']?.map(({ value }) => value)).toEqual(['1', '2', '3', '4']);
});
