import { expect, test } from 'vitest';
import { nothingRelatesKey, notMappedKey } from '../../src/site/requirement-texts.ts';
import { requirement } from '../builders.ts';

test.each([
  ['consideredNone', false, false, false, 'requirement.consideredNone'],
  ['consideredNone', false, true, true, 'requirement.consideredNone'],
  ['mapped', false, false, false, 'requirement.consideredNone'],
  ['unassessed', false, false, true, 'requirement.unassessed'],
  ['unassessed', true, false, true, 'requirement.leftOpen'],
  ['unassessed', false, true, true, 'requirement.ended'],
  ['unassessed', false, true, false, 'requirement.endedAlone'],
] as const)(
  'where a requirement is %s, left open is %s, its edition ended is %s and a later one in is %s, the page says %s',
  (state, isOpen, ended, hasLater, key) => {
    expect(nothingRelatesKey({ state, isOpen, ended, hasLater })).toBe(key);
  },
);

test.each([
  [{ kind: 'heading' }, 'requirement.heading'],
  [{ kind: 'provision' }, 'requirement.provision'],
  [{ kind: 'requirement', withdrawn: '2026-01-01' }, 'requirement.isWithdrawn'],
  [{ kind: 'heading', withdrawn: '2026-01-01' }, 'requirement.isWithdrawn'],
] as const)('why %j is not mapped is said by %s', (over, key) => {
  expect(notMappedKey(requirement('one', 'R 1', over))).toBe(key);
});
