import { describe, expect, test } from 'vitest';
import { matcherOf } from '../../../src/domain/search/matcher.ts';
import { IN_TITLE, termIndex, termsIn } from '../../../src/domain/search/term-index.ts';
import { few } from './concepts.ts';

const matcher = matcherOf(few);
const text = (content: string, weight = 2) => ({ fields: [{ text: content, weight }], concepts: [] });

describe('a text of a document', () => {
  test('has the stems of its words and the concepts that they name', () => {
    expect(termsIn(matcher, 'The passwords of controllers')).toEqual({
      words: ['password', 'control'],
      concepts: ['password'],
      loosely: [],
      length: 2,
    });
  });

  test('in Japanese has its words and concepts', () => {
    expect(termsIn(matcher, '機器の認証')).toEqual({
      words: ['機器', '認証', '認証'],
      concepts: ['authentication'],
      loosely: [],
      length: 1,
    });
  });

  test('has the number of an act as one word', () => {
    expect(Object.keys(termIndex(matcher, [text('Directive 2006/42/EC')]).words)).toContain('2006/42');
  });

  test('carries no way of asking', () => {
    expect(termsIn(matcher, 'how long').concepts).toEqual([]);
  });

  test('that is a question carries its way of asking, in any language that needs no stems', () => {
    expect(termsIn(matcher, 'how long', true).concepts).toContain('duration');
  });
});

describe('the index', () => {
  test('holds its terms in one order, whichever page comes first', () => {
    const keys = (...texts: readonly string[]) =>
      Object.keys(
        termIndex(
          matcher,
          texts.map((one) => text(one)),
        ).words,
      );
    expect([keys('router alpha', 'beta'), keys('beta', 'router alpha')]).toEqual([
      ['alpha', 'beta', 'router'],
      ['alpha', 'beta', 'router'],
    ]);
  });

  test('names the places of a term, each with its weight', () => {
    const { words, concepts } = termIndex(matcher, [text('password'), text('router'), text('password router', 6)]);
    expect([words['password'], words['router'], concepts['password']]).toEqual([
      [
        [0, 2],
        [2, 6],
      ],
      [
        [1, 2],
        [2, 6],
      ],
      [
        [0, 2],
        [2, 6],
      ],
    ]);
  });

  test('a title weighs more than any other text, however often that says it', () => {
    const page = {
      fields: [{ text: 'password', weight: 2, titles: true }, ...Array.from({ length: 9 }, () => ({ text: 'router', weight: 2 }))],
      concepts: [],
    };
    const { words, lengths } = termIndex(matcher, [page]);
    expect([words['password'], words['router'], lengths]).toEqual([[[0, IN_TITLE]], [[0, 6]], [1]]);
  });

  test('is as long as the first title of a page that names something, wherever that stands', () => {
    const title = (content: string) => ({ text: content, weight: 2, titles: true });
    const lengthOf = (...fields: readonly ReturnType<typeof title>[]) => termIndex(matcher, [{ fields, concepts: [] }]).lengths;
    const other = { ...title('password router controllers'), titles: false };
    expect([lengthOf(title('password'), title('router controllers')), lengthOf(other, title('password')), lengthOf(other)]).toEqual([
      [1],
      [1],
      [0],
    ]);
  });

  test('adds the concepts that a page carries otherwise', () => {
    const { concepts } = termIndex(matcher, [{ fields: [], concepts: [{ id: 'duration', weight: 4 }] }]);
    expect(concepts['duration']).toEqual([[0, 4]]);
  });

  test('has of a borrowed text the concepts alone', () => {
    const { words, concepts } = termIndex(matcher, [{ fields: [{ text: 'password', weight: 1, borrowed: true }], concepts: [] }]);
    expect([Object.keys(words), Object.keys(concepts)]).toEqual([[], ['password']]);
  });

  test('has of a question that is answered its way of asking, and what the parts of a phrase name', () => {
    const wider = matcherOf([...few, { id: 'support', en: ['how long audit log'], de: ['Support'], ja: ['サポート'] }]);
    const page = (asks: boolean) => ({ fields: [{ text: 'How long an audit log', weight: 2, titles: true, asks }], concepts: [] });
    expect(Object.keys(termIndex(wider, [page(true)]).concepts)).toEqual(['duration', 'logging', 'support']);
    expect(Object.keys(termIndex(wider, [page(false)]).concepts)).toEqual(['support']);
  });

  test('leaves out what a page mentions in passing alone', () => {
    const page = (weight: number) => ({ fields: [{ text: 'password router', weight }], concepts: [] });
    const { words, concepts } = termIndex(matcher, [page(0.2), page(0.3)]);
    expect([Object.keys(termIndex(matcher, [page(0.2)]).words), words['router'], concepts['password']]).toEqual([[], [[1, 1]], [[1, 1]]]);
  });

  test('leaves out words that stand nearly everywhere', () => {
    const { words } = termIndex(
      matcher,
      Array.from({ length: 40 }, (_, place) => text(place === 0 ? 'shared rare' : 'shared')),
    );
    expect(Object.keys(words)).toEqual(['rare']);
  });
});

test('a weight above that of a title is kept in the steps that make a difference', () => {
  const fields = [
    { text: 'password', weight: 2, titles: true },
    { text: 'password', weight: 5 },
  ];
  expect(termIndex(matcher, [{ fields, concepts: [] }]).words['password']).toEqual([[0, IN_TITLE + 3]]);
});

test('a text that names a concept by an everyday word alone, late among its names, holds it half as much', () => {
  const matcher = matcherOf([{ id: 'fine', en: ['fine', 'penalty', 'sanction', 'jail'], de: ['Bußgeld'], ja: ['罰金'] }]);
  const text = (words: string, titles = false) => ({ fields: [{ text: words, weight: 4, titles }], concepts: [] });
  const index = termIndex(matcher, [text('penalty'), text('jail'), text('jail and penalty'), text('penalty', true), text('jail', true)]);
  expect(index.concepts['fine']).toEqual([
    [0, 4],
    [1, 2],
    [2, 6],
    [3, IN_TITLE],
    [4, IN_TITLE / 2],
  ]);
});

test('of a question that is answered, a phrase of two words names what either names, and one of a single word itself alone', () => {
  const wider = matcherOf([...few, { id: 'support', en: ['password switch'], de: [], ja: [] }]);
  const named = (text: string) => termsIn(wider, text, true).concepts;
  expect([named('password switch'), named('password')]).toEqual([['support', 'switch', 'password'], ['password']]);
});
