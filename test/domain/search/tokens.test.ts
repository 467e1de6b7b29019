import { expect, test } from 'vitest';
import { joined, tokensOf } from '../../../src/domain/search/tokens.ts';

test.each([
  ['SR 1.1 RE(1)', ['sr', '1', '1', 're', '1']],
  ['SR1.01', ['sr', '1', '1']],
  ['0', ['0']],
  ['00', ['0']],
  ['Article 14(2)', ['art', '14', '2']],
  ['Anhang IV', ['annex', '4']],
  ['Part xiii', ['part', '13']],
  ['Annex mix', ['annex', 'mix']],
  ['iv', ['iv']],
  ['Article i', ['art', 'i']],
  ['§ 30', ['s', '30']],
  ['★3', ['star', '3']],
  ['ＳＲ１', ['sr', '1']],
  ['第14条', ['14']],
  ['附属書I', ['annex', '1']],
  ['ガイドライン2', ['ガイドライン', '2']],
  ['SCS評価で', ['scs', '評価', 'で']],
  ['– ; .', []],
])('`%s` is read as %j', (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens);
});

test('Tokens are compared whole: one text is part of another only token by token', () => {
  expect(joined(['sr', '1'])).toBe(' sr 1 ');
  expect(joined(['sr', '11']).includes(joined(['sr', '1']))).toBe(false);
  expect(joined([])).toBe('');
});

test.each(['article', 'articles', 'artikel', 'arts'])('`%s` is an article', (word) => {
  expect(tokensOf(`${word} 5`)).toEqual(['art', '5']);
});

test.each(['appendix', 'anhang', 'annexe', '附属書'])('`%s` is an annex, whose Roman numeral is a number', (word) => {
  expect(tokensOf(`${word} v`)).toEqual(['annex', '5']);
});

test.each(['Part', 'Teil', 'Class', 'Chapter', 'Annex'])('Roman numerals after `%s` are numbers from 1 to 13, and no further', (word) => {
  const numerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv'];
  expect(numerals.map((numeral) => tokensOf(`${word} ${numeral}`)[1])).toEqual([
    ...Array.from({ length: 13 }, (_, at) => `${at + 1}`),
    'xiv',
  ]);
});
