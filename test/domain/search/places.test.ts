import { describe, expect, test } from 'vitest';
import { placesIn, placesNamed, withoutPlaces, withoutPronoun } from '../../../src/domain/search/places.ts';

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

  test('is read without German adjectives in all their forms', () => {
    const french = [{ names: ['französisch'], frameworks: ['anssi'] }];
    expect([...placesIn(french, 'französischer Kunde')]).toEqual(['anssi']);
    expect(withoutPlaces(french, 'ein französischer Kunde')).toBe('ein  Kunde');
  });

  test('asks for the rest beside Japanese, too, and a part of a word is no country', () => {
    expect([withoutPlaces(places, 'UKの規則'), withoutPlaces(places, 'duke')]).toEqual(['の規則', 'duke']);
    expect(withoutPlaces([{ names: ['日本'], frameworks: [] }], '日本 rules')).toBe('日本 rules');
  });

  test('stays as it is where nothing is left', () => {
    expect(withoutPlaces(places, 'UK')).toBe('UK');
  });
});

test.each([
  ['does the CRA make us encrypt', 'does the CRA make  encrypt'],
  ['does it concern us?', 'does it concern ?'],
  ['us rules for routers', 'us rules for routers'],
  ['report to CISA in the us', 'report to CISA in the us'],
  ['eu and us labels', 'eu and us labels'],
  ['USB stick in the US', 'USB stick in the US'],
])('of %j the word for ourselves is left out, and that for the country is not', (query, expected) => {
  expect(withoutPronoun(query)).toBe(expected);
});

test('a Japanese name stands at either end of a word, and one of a single sign nowhere', () => {
  const named = (query: string) => placesNamed([{ names: ['日本', '米'], frameworks: [] }], query).length;
  expect(['日本製', '全日本', '新日本製', '玄米', '米'].map(named)).toEqual([1, 1, 0, 0, 0]);
});

test.each(['deutsch', 'deutsche', 'deutschem', 'deutschen', 'deutscher', 'deutsches'])('`%s` names Germany', (form) => {
  const german = [{ names: ['deutsch'], frameworks: ['bsi'] }];
  expect([[...placesIn(german, `ein ${form} Kunde`)], withoutPlaces(german, `ein ${form} Kunde`)]).toEqual([['bsi'], 'ein  Kunde']);
});

test('a name has endings only as a German adjective, and is left out by its longest form', () => {
  const uk = [{ names: ['UK', 'UK Government', 'United Kingdom'], frameworks: ['psti'] }];
  expect([placesIn(uk, 'uke').size, placesIn([{ names: ['deutschland'], frameworks: ['bsi'] }], 'deutschlandes').size]).toEqual([0, 0]);
  expect([withoutPlaces(uk, 'UK Government rules'), withoutPlaces(uk, 'united-kingdom rules'), withoutPlaces(uk, 'UK-rules')]).toEqual([
    ' rules',
    ' rules',
    'UK-rules',
  ]);
  expect(withoutPlaces([], 'any rules')).toBe('any rules');
  expect(withoutPlaces([{ names: ['Deutschland'], frameworks: [] }], 'deutschlandes Recht')).toBe('deutschlandes Recht');
});

test.each([
  ...['the', 'in', 'into', 'inside', 'across', 'and', 'or', 'vs', 'versus', 'eu', 'uk'].map((before) => `rules ${before} us`),
  ...['agency', 'company', 'customer', 'federal', 'government', 'label', 'law', 'market', 'regulation', 'rule', 'standard', 'state'].map(
    (behind) => `for us ${behind}`,
  ),
  'us',
])('in `%s` the United States are meant', (query) => {
  expect(withoutPronoun(query)).toBe(query);
});

test.each([
  ['begin us here', 'begin  here'],
  ['bonus in-us-house us', 'bonus in-us-house '],
])('in `%s` a word or a part of one is no country', (query, expected) => {
  expect(withoutPronoun(query)).toBe(expected);
});
