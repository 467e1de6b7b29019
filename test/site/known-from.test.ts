import { expect, test } from 'vitest';
import { knownFrom } from '../../src/site/known-from.ts';
import { kbOf, requirement } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const page = pageOf(kbOf());

test('it is said from what number and title are known, and from what the gist', () => {
  expect(knownFrom(page, requirement('a', 'R1', { verified: 'two-sources', basis: 'title' }))).toBe(
    'Number and title: two sources. Gist: from the title alone.',
  );
});

test('of a record without a gist only number and title are spoken of', () => {
  expect(knownFrom(page, { verified: 'unverified' })).toBe('Number and title: unverified.');
});
