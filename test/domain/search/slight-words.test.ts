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

test.each(
  'against example good important kind lot until way ways whole works achten bedeutet eigen eigener findet ganz notwendig passieren stehen zeigen 使う 必要 見る'.split(
    ' ',
  ),
)('`%s` says little, too', (word) => {
  expect(isSlight(word)).toBe(true);
});
