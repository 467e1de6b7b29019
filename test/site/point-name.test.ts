import { expect, test } from 'vitest';
import { partName, pointName } from '../../src/site/point-name.ts';
import { translatorFor } from '../../src/i18n/messages.ts';
import { framework, kbOf, requirement } from '../builders.ts';

const first = requirement('act', 'Art. 1', { title: 'Scope' });
const last = requirement('act', 'Art. 9');
const page = { kb: kbOf({ frameworks: [framework('act')], requirements: [first, last] }), t: translatorFor('en') };
const point = { slug: 'art-1', first, last: first, ids: new Set<string>(), assessable: 1, counts: {} as never, lists: [] };

test('a point is called by its number and title', () => {
  expect(pointName(page, { first, last: first })).toBe('Art. 1 Scope');
});

test('what stands under no heading is called by its first and last number', () => {
  expect(pointName(page, { first, last })).toBe('Art. 1 – Art. 9');
});

test('where titles are withheld the number stands alone', () => {
  const kb = kbOf({ frameworks: [framework('act', { titles: 'withheld' })], requirements: [first] });
  expect(pointName({ kb }, { first, last: first })).toBe('Art. 1');
});

test('later pages of a point are counted, and rows of no point have a name', () => {
  const names = [
    { slug: 'art-1', point },
    { slug: 'art-1-page-2', point },
    { slug: 'others', point: undefined },
  ].map((part) => partName(page, part));
  expect(names).toEqual(['Art. 1 Scope', 'Art. 1 Scope, page 2', 'Other rows']);
});
