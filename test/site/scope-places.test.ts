import { expect, test } from 'vitest';
import { dutyPlaces, scopePlaces } from '../../src/site/scope-places.ts';
import { searchIndex } from '../../src/site/lookup-index.ts';
import { framework, kbOf, requirement } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const page = pageOf(
  kbOf({
    frameworks: [
      framework('a', {
        appliesTo: {
          when: {
            all: [{ fact: 'product.digital', is: true, point: 'Art. 2' }, { not: { fact: 'product.radio', is: true, point: 'Art. 9' } }],
          },
          parts: [
            { what: 'Report', duty: 'reporting', points: ['Art. 3'] },
            { what: 'Read', duty: 'advice', points: ['Art. 2'] },
          ],
        },
      }),
      framework('b'),
    ],
    requirements: [requirement('a', 'Art. 2'), requirement('a', 'Art. 3')],
  }),
);
const { entries } = searchIndex(page);
const refOf = (place: number) => entries[place]?.ref;

test('whom and what a document concerns is said by the points of its rule that are here', () => {
  const places = scopePlaces(page, entries);
  expect([Object.keys(places), (places['a'] ?? []).map(refOf)]).toEqual([['a'], ['Art. 2']]);
});

test('the points of its parts carry what the part is about, advice apart', () => {
  expect([...dutyPlaces(page, entries)].map(([place, concept]) => [refOf(place), concept])).toEqual([['Art. 3', 'reporting']]);
});
