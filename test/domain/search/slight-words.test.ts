import { expect, test } from 'vitest';
import { isSlight } from '../../../src/domain/search/slight-words.ts';

test.each([
  ['happens', true],
  ['passiert', true],
  ['決める', true],
  ['password', false],
  ['Passwort', false],
  ['認証', false],
  ['', false],
])('`%s` says little of what is asked: %s', (word, expected) => {
  expect(isSlight(word)).toBe(expected);
});
