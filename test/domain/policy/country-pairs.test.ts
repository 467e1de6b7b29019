import { expect, test } from 'vitest';
import { comparableCountries, countryPairs, inWordsPath, sharedDocuments } from '../../../src/domain/policy/country-pairs.ts';
import { framework, kbOf, requirement } from '../../builders.ts';
import { elements, law } from './policy-world.ts';

const kb = kbOf({
  frameworks: [law('act'), law('order', { kind: 'directive' }), framework('iso')],
  requirements: [requirement('act', 'A1'), requirement('order', 'A1'), requirement('iso', 'R1')],
});

test('every two countries stand once, their ids in alphabetical order, and the international level is no country', () => {
  expect(comparableCountries(kb).map(({ id }) => id)).toEqual(['de', 'eu', 'jp', 'uk']);
  expect(countryPairs(kb).map((pair) => pair.map(({ id }) => id).join(' '))).toEqual([
    'de eu',
    'de jp',
    'de uk',
    'eu jp',
    'eu uk',
    'jp uk',
  ]);
});

test('a regulation of the Union is shared with a member state, a directive is not', () => {
  expect(sharedDocuments(kb, 'de', 'eu').map(({ id }) => id)).toEqual(['act']);
  expect(sharedDocuments(kb, 'jp', 'eu')).toEqual([]);
});

test('what two countries ask of an aspect is told on the page of the principles or of the trust elements', () => {
  const both = kbOf({ elements });
  const pathOf = (id: string) => both.aspects.filter((aspect) => aspect.id === id).map((aspect) => inWordsPath(both, ['eu', 'jp'], aspect));
  expect([pathOf('plan.iot'), pathOf('trust.humans')]).toEqual([
    ['/compare/eu/jp/principles/#plan.iot'],
    ['/compare/eu/jp/trust-elements/#trust.humans'],
  ]);
});
