import { expect, test } from 'vitest';
import { ledgerText } from '../../src/site/ledger-text.ts';
import { pageOf } from './tiny-page.ts';
import { kbOf } from '../builders.ts';

const page = pageOf(kbOf());

test('what we considered is told in three states that add up', () => {
  expect(ledgerText(page, { author: 'editors', mapped: 2, none: 1, unassessed: 3 })).toBe(
    '2 mapped, 1 with no counterpart, 3 not yet considered, of 6 assessable.',
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
