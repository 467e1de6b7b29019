import { expect, test } from 'vitest';
import { nothingRelatesKey, notMappedKey } from '../../src/site/requirement-texts.ts';
import { requirement } from '../builders.ts';

test.each([
  ['consideredNone', false, 'requirement.consideredNone'],
  ['consideredNone', true, 'requirement.consideredNone'],
  ['mapped', false, 'requirement.consideredNone'],
  ['unassessed', false, 'requirement.unassessed'],
  ['unassessed', true, 'requirement.ended'],
] as const)('where a requirement is %s and its edition ended is %s, the page says %s', (state, ended, key) => {
  expect(nothingRelatesKey({ state, ended })).toBe(key);
});

test.each([
  [{ kind: 'heading' }, 'requirement.heading'],
  [{ kind: 'provision' }, 'requirement.provision'],
  [{ kind: 'requirement', withdrawn: '2026-01-01' }, 'requirement.isWithdrawn'],
  [{ kind: 'heading', withdrawn: '2026-01-01' }, 'requirement.isWithdrawn'],
] as const)('why %j is not mapped is said by %s', (over, key) => {
  expect(notMappedKey(requirement('one', 'R 1', over))).toBe(key);
});
