import { expect, test } from 'vitest';
import { besideLeftOpenText, leftOpenText } from '../../src/site/left-open-text.ts';
import { framework, kbOf } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const page = pageOf(kbOf({ frameworks: [framework('act'), framework('label')] }));
const open = { document: 'act', other: 'label', ids: ['act/1', 'act/2'], mapped: 3, none: 1, unread: undefined, byTitle: [], complete: [] };

test('all counts and the reason stand in one sentence, with the numbers that were not read', () => {
  expect(leftOpenText(page, { ...open, unread: { count: 1, refs: ['L2'], of: 4 } })).toBe(
    'act: of 6 requirements 3 are mapped, 1 has no counterpart and 2 are left open, because 1 of the 4 points of label (L2) could not be read.',
  );
});

test('what is known by its title alone is named beside what was not read', () => {
  const unread = { count: 3, refs: ['L2'], of: 16 };
  expect(leftOpenText(page, { ...open, byTitle: ['L4'], unread })).toContain('could not be read and one (L4) is known by its title alone.');
  expect(leftOpenText(page, { ...open, byTitle: ['L4', 'L5'], unread })).toContain('and 2 (L4, L5) are known by their titles alone.');
});

test('the other document is counted in all its points', () => {
  const unread = { count: 3, refs: ['L2'], of: 16 };
  expect(besideLeftOpenText(page, { ...open, byTitle: ['L4'] }, { unread, mapped: 13, kinds: ' (13 overlapping)', none: 0 })).toBe(
    'label: of 16 points 13 are mapped (13 overlapping), 1 of them known by title alone, and 3 could not be read.',
  );
  const told = { unread, kinds: '' };
  expect(besideLeftOpenText(page, open, { ...told, mapped: 13, none: 0 })).toContain('13 are mapped and 3');
  expect(besideLeftOpenText(page, open, { ...told, mapped: 12, none: 1 })).toContain('12 are mapped, one has no counterpart and 3');
});

test('without numbers it is said that what may answer was not read', () => {
  expect(leftOpenText(page, open)).toBe(
    'act: of 6 requirements 3 are mapped, 1 has no counterpart and 2 are left open, because what may answer them in label was not read.',
  );
});
