import { expect, test } from 'vitest';
import { placeOfText, textMarks } from '../../../src/domain/search/text-marks.ts';

const ids = new Map([
  [0, 'en_0a1b2'],
  [3, 'en_0a9c8'],
  [1, 'en_ff000'],
]);

test('each mark is as long as tells its page from all others, and empty for an entry without a page', () => {
  expect(textMarks(ids, 4)).toEqual({ marks: '0a1 f  0a9' });
  expect(textMarks(new Map(), 2)).toEqual({ marks: ' ' });
});

test('a page is found by its id', () => {
  const texts = textMarks(ids, 4);
  expect(['en_0a1b2', 'en_0a9c8', 'en_ff000', 'en_77777', 'en_'].map((id) => placeOfText(texts, id))).toEqual([
    0,
    3,
    1,
    undefined,
    undefined,
  ]);
});

test('pages of one id in two languages have it whole for a mark', () => {
  const twice = new Map([
    [0, 'en_ab'],
    [1, 'de_ab'],
  ]);
  expect(textMarks(twice, 2)).toEqual({ marks: 'ab ab' });
});

test('a page is found by a mark of any length', () => {
  const own = ['a', 'bc', 'bd', 'efg', 'efh'].map((id) => `en_${id}00`);
  const texts = textMarks(new Map(own.map((id, place) => [place, id])), own.length);
  expect([texts.marks, own.map((id) => placeOfText(texts, id))]).toEqual(['a bc bd efg efh', [0, 1, 2, 3, 4]]);
});
