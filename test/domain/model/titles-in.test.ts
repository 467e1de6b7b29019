import { describe, expect, it } from 'vitest';
import { titlesIn, unverifiedTitles } from '../../../src/domain/model/titles-in.ts';

const remembered = (text: string) => ({ text, verified: 'unverified' as const });

describe('titlesIn', () => {
  it('tells a title that was seen from one that was not', () => {
    expect(titlesIn({ titlesIn: { de: 'Norm', fr: remembered('Norme') } })).toEqual([
      { lang: 'de', text: 'Norm', unverified: false },
      { lang: 'fr', text: 'Norme', unverified: true },
    ]);
  });

  it('is empty where there is none', () => {
    expect(titlesIn({})).toEqual([]);
  });
});

describe('unverifiedTitles', () => {
  it('names the languages of the titles that were not seen', () => {
    expect(unverifiedTitles({ titlesIn: { de: remembered('Norm'), fr: remembered('Norme'), it: 'Norma' } })).toBe('German and French');
  });

  it('is nothing where all were seen', () => {
    expect(unverifiedTitles({ titlesIn: { de: 'Norm' } })).toBeUndefined();
  });
});
