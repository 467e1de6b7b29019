import { expect, test } from 'vitest';
import { isPlace, placesIn } from '../../../src/domain/applicability/places.ts';

test('the union stands for itself and 27 member states, Britain not among them', () => {
  const places = placesIn('eu');
  expect([places.length, places.includes('de'), places.includes('eu'), places.includes('uk')]).toEqual([28, true, true, false]);
});

test('a country stands for itself, by whichever of its codes', () => {
  expect([placesIn('jp'), placesIn('gb'), placesIn('el')]).toEqual([['jp'], ['uk'], ['gr']]);
});

test.each([
  ['DE', true],
  ['EU', true],
  ['UK', true],
  ['GB', true],
  ['EL', true],
  ['KR', true],
  ['XK', true],
  ['EN', false],
  ['XX', false],
  ['ZZ', false],
  ['XA', false],
])('%s is a place: %s', (code, expected) => {
  expect(isPlace(code)).toBe(expected);
});
