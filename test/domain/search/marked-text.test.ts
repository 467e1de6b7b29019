import { describe, expect, test } from 'vitest';
import { markedText } from '../../../src/domain/search/marked-text.ts';
import { matcherOf } from '../../../src/domain/search/matcher.ts';
import { readQuery } from '../../../src/domain/search/read-query.ts';
import { few } from './concepts.ts';

const matcher = matcherOf(few);
const marked = (query: string, text: string, most = 200) =>
  markedText(matcher, readQuery(matcher, query), { text, most })
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('the text of a result', () => {
  test.each([
    ['passwords', 'A password is long.', 'A [password] is long.'],
    ['Kennwort', 'Passwords are long.', '[Passwords] are long.'],
    ['認証', 'After authentication.', 'After [authentication].'],
    ['router', 'Two routers.', 'Two [routers].'],
    ['audit log', 'The audit log grows.', 'The [audit] [log] grows.'],
    ['nothing', 'A <b>text</b>.', 'A <b>text</b>.'],
  ])('%s marks in "%s"', (query, text, expected) => {
    expect(marked(query, text)).toBe(expected);
  });

  test('ends at a word', () => {
    expect(marked('x', 'one two three', 9)).toBe('one two …');
    expect([marked('x', 'one two', 7), marked('x', 'one two', 6)]).toEqual(['one two', 'one …']);
  });

  test('is marked where a word of several meanings has one that was looked for', () => {
    const two = matcherOf([
      { id: 'supervision', en: ['monitoring'], de: ['Aufsicht'], ja: ['監督'] },
      { id: 'detection', en: ['monitoring'], de: ['Erkennung'], ja: ['検知'] },
    ]);
    const pieces = markedText(two, readQuery(two, 'Aufsicht'), { text: 'Continuous monitoring', most: 200 });
    expect(pieces.filter((piece) => piece.marked)).toEqual([{ text: 'monitoring', marked: true }]);
  });
});
