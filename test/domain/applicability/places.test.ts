import { expect, test } from 'vitest';
import { placesIn } from '../../../src/domain/applicability/places.ts';

test('the union stands for itself and 27 member states, Britain not among them', () => {
  const places = placesIn('eu');
  expect([places.length, places.includes('de'), places.includes('eu'), places.includes('uk')]).toEqual([28, true, true, false]);
});

test('a country stands for itself, by whichever of its codes', () => {
  expect([placesIn('jp'), placesIn('gb'), placesIn('el')]).toEqual([['jp'], ['uk'], ['gr']]);
});
