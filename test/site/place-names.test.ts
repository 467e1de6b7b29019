import { describe, expect, test } from 'vitest';
import { namesPlace, placeNames } from '../../src/site/place-names.ts';
import { framework, kbOf, requirement } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const jurisdiction = (id: string, title: string) => ({ id, title, order: 1, body: '', path: '' });
const kb = kbOf({
  frameworks: [
    framework('a', { jurisdiction: 'jp', publisher: 'Ministry of Economy (METI)' }),
    framework('b', { jurisdiction: 'uk', publisher: 'Department (DSIT)' }),
  ],
  requirements: [requirement('a', 'R1')],
  jurisdictions: [jurisdiction('jp', 'Japan'), jurisdiction('uk', 'United Kingdom'), jurisdiction('international', 'International')],
  searchTerms: [{ lang: 'en', terms: ['Japanese'], see: ['jurisdictions/jp'] }],
} as never);
const places = placeNames(pageOf(kb));
const of = (name: string) => places.find(({ names }) => names.includes(name))?.frameworks;

describe('places', () => {
  test('are countries in three languages, and as the register calls them', () => {
    expect(['Japan', '日本', 'Japanese', 'Vereinigtes Königreich', 'イギリス'].map(of)).toEqual([['a'], ['a'], ['a'], ['b'], ['b']]);
  });

  test('are publishers by their acronyms, where a document of theirs has requirements here', () => {
    expect([of('METI'), of('DSIT')]).toEqual([['a'], undefined]);
  });

  test('have no country that is none', () => {
    expect(of('International')).toBeUndefined();
  });
});

test('a line of the register names a country by its page', () => {
  expect([namesPlace('jurisdictions/jp'), namesPlace('jp-scs-2026')]).toEqual([true, false]);
});
