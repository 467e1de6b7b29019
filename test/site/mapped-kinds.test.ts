import { expect, test } from 'vitest';
import { findings } from '../../src/domain/crosswalk/crosswalk-points.ts';
import { mappedKinds } from '../../src/site/mapped-kinds.ts';
import { kbOf } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const page = pageOf(kbOf());
const none = Object.fromEntries(findings.map((finding) => [finding, 0])) as Record<(typeof findings)[number], number>;

test('how mapped requirements are related is told by kind, the strongest first, without kinds that do not occur', () => {
  expect(mappedKinds(page, { ...none, overlaps: 58, contained: 1, none: 44, unassessed: 3 })).toBe(' (1 contained, 58 overlapping)');
  expect(mappedKinds(page, { ...none, equal: 2, contains: 1, contributes: 3 })).toBe(
    ' (2 equal, 1 containing, 3 together with others alone)',
  );
});

test('nothing is told where nothing is mapped', () => {
  expect(mappedKinds(page, { ...none, none: 5 })).toBe('');
});
