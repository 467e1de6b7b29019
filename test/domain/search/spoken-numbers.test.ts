import { describe, expect, test } from 'vitest';
import { tokensOfEntry, withoutNoise, withoutNoiseBefore } from '../../../src/domain/search/spoken-numbers.ts';

const spoken = (ref: string) =>
  tokensOfEntry({ framework: 'a', ref, title: 'Some title', document: 'A', url: '/', heading: false, superseded: false }).spoken.map(
    (one) => one.ref.trim(),
  );

describe('a number as people type it', () => {
  test.each([
    ['SR 1.1', ['sr 1 1']],
    ['SR 1.1 RE 1', ['sr 1 1 re 1', 'sr 1 1 1']],
    ['Provision 5.3-1', ['provision 5 3 1', '5 3 1']],
    ['Annex III 1.1.9 para. 2', ['annex 3 1 1 9 para 2', 'annex 3 1 1 9 2']],
    ['Clause 5.3', ['clause 5 3', '5 3', '5 3']],
  ])('%s is %j', (ref, expected) => {
    expect(spoken(ref)).toEqual(expected);
  });
});

test('a number without its first word is shorter by that word', () => {
  const entry = { framework: 'a', ref: 'Provision 5.3-1', title: '', document: 'A', url: '/', heading: false, superseded: false };
  const { spoken: all } = tokensOfEntry(entry);
  expect(all).toEqual([
    { ref: ' provision 5 3 1 ', length: 4 },
    { ref: ' 5 3 1 ', length: 3 },
  ]);
});

test('words around a number are left out, all of them or those before it', () => {
  const typed = ['requirement', 'no', 'annex', '3', 'para', '3'];
  expect(withoutNoise(typed)).toEqual(['annex', '3', '3']);
  expect(withoutNoiseBefore(typed)).toEqual(['annex', '3', 'para', '3']);
  expect(withoutNoiseBefore(['sr', '1'])).toEqual(['sr', '1']);
  expect(withoutNoiseBefore(['number'])).toEqual([]);
});

test.each('no nr num number nummer clause control para paragraph point the of requirement section en din bs nf'.split(' '))(
  '`%s` stands around numbers and is left out',
  (word) => {
    expect([withoutNoise(['a', word, '5', word]), withoutNoiseBefore([word, 'a', word])]).toEqual([
      ['a', '5'],
      ['a', word],
    ]);
  },
);
