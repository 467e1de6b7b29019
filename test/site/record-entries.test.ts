import { expect, test } from 'vitest';
import { recordEntries } from '../../src/site/record-entries.ts';
import { framework, kbOf, requirement } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const { entries, known, cards } = recordEntries(
  pageOf(
    kbOf({
      frameworks: [framework('a'), framework('old', { superseded: '2020-01-01', titles: 'withheld' })],
      requirements: [
        requirement('a', 'FR 1', { kind: 'heading' }),
        requirement('a', 'SR 1'),
        requirement('a', 'SR 2', { verified: 'unverified', evidence: [] }),
        requirement('a', 'SR 3', { roles: ['authority'] }),
        requirement('a', 'SR 4', { roles: ['authority', 'manufacturer'] }),
        requirement('old', 'SR 1', { title: 'Hidden' }),
      ],
    }),
  ),
);
const of = (framework: string, ref: string) => entries.find((entry) => entry.framework === framework && entry.ref === ref);

test('what only heads others or was not read says nothing', () => {
  expect(['FR 1', 'SR 1', 'SR 2'].map((ref) => of('a', ref)?.says)).toEqual(['nothing', undefined, 'nothing']);
});

test('what asks authorities alone is marked', () => {
  expect(['SR 1', 'SR 3', 'SR 4'].map((ref) => of('a', ref)?.asks)).toEqual([undefined, 'authorities', undefined]);
});

test('what has ended is marked, and a title that is withheld is left out', () => {
  expect(of('old', 'SR 1')).toMatchObject({ superseded: true, title: '' });
});

test('sentences that records share stand once', () => {
  expect([new Set(known).size === known.length, new Set(cards).size === cards.length]).toEqual([true, true]);
  expect([of('a', 'SR 1')?.known, of('a', 'SR 1')?.card].every((place) => place !== undefined)).toBe(true);
});
