import { describe, expect, test } from 'vitest';
import { placesIn, withoutPlaces } from '../../../src/domain/search/places.ts';

const places = [
  { names: ['Japan', '日本', 'Japanese'], frameworks: ['jc-star', 'scs'] },
  { names: ['United Kingdom', 'UK'], frameworks: ['psti'] },
];

describe('the documents of a country that a query names', () => {
  test.each([
    ['labels in Japan', ['jc-star', 'scs']],
    ['日本のラベル', ['jc-star', 'scs']],
    ['uk rules', ['psti']],
    ['a Japanese maker in the united kingdom', ['jc-star', 'scs', 'psti']],
    ['duke', []],
    ['', []],
  ])('are found in `%s`', (query, expected) => {
    expect([...placesIn(places, query)]).toEqual(expected);
  });
});

describe('a query without its countries', () => {
  test('asks for the rest', () => {
    expect(withoutPlaces(places, 'uk backup rules')).toBe(' backup rules');
  });

  test('stays as it is where nothing is left', () => {
    expect(withoutPlaces(places, 'UK')).toBe('UK');
  });
});
