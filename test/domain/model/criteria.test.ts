import { expect, test } from 'vitest';
import { needsProvision } from '../../../src/domain/model/criteria.ts';

test.each([
  ['provides', true],
  ['provides-in-part', true],
  ['requires-the-opposite', true],
  ['nothing-found', false],
  ['unknown', false],
] as const)('%s rests on a provision: %s', (finding, needs) => {
  expect(needsProvision(finding)).toBe(needs);
});
