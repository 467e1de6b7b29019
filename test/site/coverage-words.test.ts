import { describe, expect, test } from 'vitest';
import { coverageNotes, placesText } from '../../src/site/coverage-words.ts';
import { tinyPage as makeTinyPage } from './tiny-page.ts';

const tinyPage = makeTinyPage();

describe('what stands beside a level', () => {
  test('is nothing where nobody looked', () => {
    expect(coverageNotes(tinyPage, undefined)).toEqual([]);
  });

  test('names the qualifiers, a draft and a dispute, in this order', () => {
    const [first] = tinyPage.coverage.all.filter(({ scope }) => scope.type === 'framework');
    if (first === undefined) throw new Error('The tiny content covers nothing.');
    expect(coverageNotes(tinyPage, { ...first, level: 'full', qualifiers: ['recommended'], draft: true, disputed: true })).toEqual([
      'recommended',
      'draft',
      'disputed',
    ]);
  });
});

test('sums of places are said in words', () => {
  const sums = { touched: 12, full: 3, all: 41, considered: 'all' } as const;
  expect(placesText(tinyPage, { ...sums, forSome: 0, inSeries: 0 })).toBe('12 of 41 touched, 3 full');
  expect(placesText(tinyPage, { ...sums, forSome: 1, inSeries: 2 })).toBe(
    '12 of 41 touched, 3 full; 1 more full for some only; 2 more full in the series together',
  );
  expect(placesText(tinyPage, { touched: 0, full: 0, all: 41, forSome: 0, inSeries: 0, considered: 'none' })).toBe(
    'not compared with the paper',
  );
});
