import { expect, test } from 'vitest';
import { leftOpenText } from '../../src/site/left-open-text.ts';
import { framework, kbOf } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const page = pageOf(kbOf({ frameworks: [framework('act'), framework('label')] }));
const open = { document: 'act', other: 'label', ids: ['act/1', 'act/2'], mapped: 3, none: 1, unread: undefined, complete: [] };

test('all counts and the reason stand in one sentence, with the numbers that were not read', () => {
  expect(leftOpenText(page, { ...open, unread: { count: 1, refs: ['L2'], of: 4 } })).toBe(
    'act: of 6 requirements 3 are mapped, 1 has no counterpart and 2 are left open, because 1 of the 4 points of label (L2) could not be read.',
  );
});

test('without numbers it is said that what may answer was not read', () => {
  expect(leftOpenText(page, open)).toBe(
    'act: of 6 requirements 3 are mapped, 1 has no counterpart and 2 are left open, because what may answer them in label was not read.',
  );
});
