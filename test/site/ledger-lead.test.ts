import { expect, test } from 'vitest';
import { ledgerLead } from '../../src/site/ledger-lead.ts';
import { framework, kbOf } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const page = pageOf(kbOf({ frameworks: [framework('act')] }));
const name = page.name('act');
const document = 'act';

test('a crosswalk begins with how many are mapped and how, how many have no counterpart and how many are open, if any', () => {
  expect(ledgerLead(page, { document, kinds: ' (1 contained, 58 overlapping)', mapped: 59, none: 44, unassessed: 0 })).toBe(
    `${name}: of 103 requirements 59 are mapped (1 contained, 58 overlapping), 44 have no counterpart.`,
  );
  expect(ledgerLead(page, { document, kinds: ' (1 equal)', mapped: 1, none: 1, unassessed: 1 })).toBe(
    `${name}: of 3 requirements 1 is mapped (1 equal), 1 has no counterpart, 1 is not yet considered.`,
  );
});

test('where most is open, what that means is told last', () => {
  expect(ledgerLead(page, { document, kinds: '', mapped: 0, none: 1, unassessed: 3 })).toBe(
    `${name}: of 4 requirements 0 are mapped, 1 has no counterpart; 3 are not yet considered here, so that nothing is said of them.`,
  );
});

test('of a document without an assessable requirement nothing is counted', () => {
  expect(ledgerLead(page, { document, kinds: '', mapped: 0, none: 0, unassessed: 0 })).toBe(
    `${name}: it has no assessable requirement in our list, so that nothing is counted there.`,
  );
});
