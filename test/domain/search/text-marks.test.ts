import { expect, test } from 'vitest';
import { placeOfText, textMarks } from '../../../src/domain/search/text-marks.ts';

const ids = new Map([
  [0, 'en_0a1b2'],
  [3, 'en_0a9c8'],
  [1, 'en_ff000'],
]);

test('marks are as long as tells the pages apart, with blanks for entries without a page', () => {
  expect(textMarks(ids, 4)).toEqual({ length: 3, marks: '0a1ff0   0a9' });
  expect(textMarks(new Map(), 2)).toEqual({ length: 1, marks: '  ' });
});

test('a page is found by its id', () => {
  const texts = textMarks(ids, 4);
  expect(['en_0a1b2', 'en_0a9c8', 'en_ff000', 'en_77777'].map((id) => placeOfText(texts, id))).toEqual([0, 3, 1, undefined]);
});
