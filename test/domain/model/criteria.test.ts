import { expect, test } from 'vitest';
import { needsProvision, secondReadersDiffer } from '../../../src/domain/model/criteria.ts';

test.each([
  ['provides', true],
  ['provides-in-part', true],
  ['requires-the-opposite', true],
  ['nothing-found', false],
  ['unknown', false],
] as const)('%s rests on a provision: %s', (finding, needs) => {
  expect(needsProvision(finding)).toBe(needs);
});

const first = { criterion: 'transparent', finding: 'nothing-found' } as const;
const second = { criterion: 'transparent', finding: 'provides', reader: 'second' } as const;

test('a second reader stands beside a first one who found something else', () => {
  expect(secondReadersDiffer([])).toBe(true);
  expect(secondReadersDiffer([first])).toBe(true);
  expect(secondReadersDiffer([first, second])).toBe(true);
});

test('a second reader who agrees, or stands alone, has no statement', () => {
  expect(secondReadersDiffer([{ ...first, finding: 'provides' }, second])).toBe(false);
  expect(secondReadersDiffer([{ ...first, criterion: 'no-censorship' }, second])).toBe(false);
  expect(secondReadersDiffer([second])).toBe(false);
});
