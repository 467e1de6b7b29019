import { expect, test } from 'vitest';
import { ledgerText } from '../../src/site/ledger-text.ts';
import { pageOf } from './tiny-page.ts';
import { kbOf } from '../builders.ts';

const page = pageOf(kbOf());

test('what we considered is told in three states that add up', () => {
  expect(ledgerText(page, { author: 'editors', mapped: 2, none: 1, unassessed: 3 })).toBe(
    '2 of 6 requirements mapped, 1 with no counterpart, 3 not yet considered.',
  );
});

test('what is left open is called so, with why', () => {
  expect(ledgerText(page, { author: 'editors', mapped: 2, none: 1, unassessed: 3, isOpen: true })).toBe(
    '2 of 6 requirements mapped, 1 with no counterpart, 3 left open, because what may answer them was not read.',
  );
});

test('where most is open, what that means is told after what matches', () => {
  expect(ledgerText(page, { author: 'editors', mapped: 1, none: 1, unassessed: 3 })).toBe(
    '1 of 5 requirements mapped, 1 with no counterpart; 3 are not yet considered here, so that nothing is said of them.',
  );
});

test('of another author only what stands in a row is told', () => {
  expect(ledgerText(page, { author: 'nist', mapped: 2, none: 0, unassessed: 3 })).toBe(
    '2 of 5 assessable requirements stand in a row of nist; nothing follows for the other 3.',
  );
  expect(ledgerText(page, { author: 'nist', mapped: 2, none: 1, unassessed: 3 })).toContain(
    'and 1 are named there as having no counterpart',
  );
});

test('of a document without an assessable requirement nothing is counted', () => {
  const counts = { mapped: 0, none: 0, unassessed: 0 };
  const empty = 'it has no assessable requirement in our list, so that nothing is counted there.';
  expect(['nist', 'editors'].map((author) => ledgerText(page, { author, ...counts }))).toEqual([empty, empty]);
});
