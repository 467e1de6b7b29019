import { describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../src/site/lookup-index.ts';
import { answersBetween, crosswalkOf, plannedIn, suggestedBy, unlistedOf } from '../../src/site/suggested.ts';

const entry = (framework: string, ref = '') => ({
  framework,
  ref,
  title: framework,
  document: framework.toUpperCase(),
  url: `/${framework}/`,
  heading: false,
  superseded: false,
});
const index = {
  entries: [entry('a'), entry('b'), entry('gaps', 'Gaps')],
  planned: [{ title: 'Later Act', names: ['Later Act', 'LA'] }],
  places: [
    { names: ['France', 'フランス'], frameworks: ['f'] },
    { names: ['Germany'], frameworks: ['a'] },
  ],
  crosswalks: { 'a--b': '/crosswalks/a/b/' },
  terms: [{ terms: ['five principles', '五原則'], see: ['/gaps/', '/nowhere/'] }],
} as unknown as SearchIndex;

describe('pages beside what is found', () => {
  test('are the rows between two documents, whichever is named first, and none where one name is that of both', () => {
    expect(crosswalkOf(index, [['b'], ['a']]).map(({ url, document }) => [url, document])).toEqual([['/crosswalks/a/b/', 'A – B']]);
    expect(crosswalkOf(index, [['a', 'b']])).toEqual([]);
  });

  test('are the answers whose titles name all of two documents or a document and another country, in their order', () => {
    const answer = (ref: string, title: string) => ({ ...entry('answers', ref), title });
    const answers = [
      answer('one', 'Is Act A enough?'),
      answer('two', 'Does Act A help with Norm B?'),
      answer('three', 'Does Act A apply in France?'),
      entry('a', 'Act A Norm B'),
    ];
    const named = { ...index, names: { a: ['Act A'], b: ['Norm B'], c: ['Norm C'] } } as unknown as SearchIndex;
    const between = (groups: readonly (readonly string[])[], query: string) =>
      answersBetween(named, { groups, query }, answers).map(({ ref }) => ref);
    expect(between([['b'], ['a', 'c']], '')).toEqual(['two']);
    expect(between([['a']], 'in France')).toEqual(['three']);
    expect(between([['a']], 'フランス')).toEqual(['three']);
    expect(between([['a']], 'in Germany')).toEqual([]);
    expect(between([['a']], '')).toEqual([]);
  });

  test('are those that a query calls by a name of the register', () => {
    expect(['the five principles', '五原則とは', 'five'].map((query) => suggestedBy(index, query).length)).toEqual([1, 1, 0]);
  });

  test('a document that is planned is told, alone or among other words', () => {
    expect([plannedIn(index, 'LA'), plannedIn(index, 'what does LA say'), plannedIn(index, 'law')]).toEqual([
      [{ title: 'Later Act', whole: true }],
      [{ title: 'Later Act', whole: false }],
      [],
    ]);
  });
});

test('documents of which only the page is here are told, unless they are many', () => {
  expect([unlistedOf(index, ['a', 'gaps', 'a']), unlistedOf(index, ['a', 'b', 'c', 'd', 'e', 'f'])]).toEqual([['A'], []]);
});
