import { expect, test } from 'vitest';
import { countedWords, wordsOf } from '../../../src/content/against/compared-words.ts';

const words = (text: string) => [...wordsOf(text)].map(({ text: word }) => word);

test('case, punctuation, markup and line ends make no difference', () => {
  expect(words('**The** “User’s”\nDEVICE,')).toEqual(words('the user s device'));
});

test('letters of full width are the letters they look like', () => {
  expect(words('ＳＲ １')).toEqual(['sr', '1']);
});

test('an address parts what stands before and after it', () => {
  expect(words('see https://example.org/a-b for more')).toEqual(['see', '', 'for', 'more']);
});

test('of a script without spaces each character is a word, and two of them count as one', () => {
  expect(words('製品の名')).toEqual(['製', '品', 'の', '名']);
  expect(
    [
      ['製', '品', 'の', 'iot'],
      ['製', '品', 'の', '名'],
      ['one', 'iot'],
    ].map(countedWords),
  ).toEqual([2, 2, 2]);
});
