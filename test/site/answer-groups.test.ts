import { expect, test } from 'vitest';
import { answerGroups } from '../../src/site/answer-groups.ts';
import { framework, jurisdiction, kbOf, requirement } from '../builders.ts';

const answer = (id: string, ...documents: readonly string[]) => ({
  id,
  path: `content/answers/${id}.mdx`,
  body: 'Text.',
  title: 'Is it so?',
  summary: 'It is.',
  covers: documents.map((document) => ({ framework: document, ref: 'R 1' })),
  reviewed: '2026-11-24',
});
const documents = ['world', 'act', 'rule', 'by-law'];
const kb = (...answers: readonly ReturnType<typeof answer>[]) =>
  kbOf({
    jurisdictions: [jurisdiction('international', { order: 1 }), jurisdiction('eu', { order: 2 }), jurisdiction('de', { order: 3 })],
    frameworks: [
      framework('world', { jurisdiction: 'international', shortTitle: 'World' }),
      framework('act', { jurisdiction: 'eu', shortTitle: 'Act' }),
      framework('by-law', { jurisdiction: 'eu', shortTitle: 'By-law' }),
      framework('rule', { jurisdiction: 'de', shortTitle: 'Rule' }),
    ],
    requirements: documents.map((document) => requirement(document, 'R 1')),
    answers,
  });
const found = (...answers: readonly ReturnType<typeof answer>[]) =>
  answerGroups(kb(...answers)).map((group) => [group.framework, ...group.answers.map(({ id }) => id)]);

test('without answers there is no group', () => {
  expect(found()).toEqual([]);
});

test('an answer stands once, with the document that it names first', () => {
  expect(found(answer('a', 'act', 'rule'))).toEqual([['act', 'a']]);
});

test('jurisdictions stand in their order, documents by name, and what is international last', () => {
  expect(found(answer('a', 'world'), answer('b', 'rule'), answer('c', 'by-law'), answer('d', 'act'), answer('e', 'act'))).toEqual([
    ['act', 'd', 'e'],
    ['by-law', 'c'],
    ['rule', 'b'],
    ['world', 'a'],
  ]);
});

test('two documents of one name stand by their ids', () => {
  const twins = kbOf({
    frameworks: [framework('act-2', { shortTitle: 'Act' }), framework('act-1', { shortTitle: 'Act' })],
    requirements: [requirement('act-1', 'R 1'), requirement('act-2', 'R 1')],
    answers: [answer('a', 'act-2'), answer('b', 'act-1')],
  });
  expect(answerGroups(twins).map((group) => group.framework)).toEqual(['act-1', 'act-2']);
});

test('the answers of a document follow its requirements, then their ids', () => {
  const on = (id: string, ref: string) => ({ ...answer(id), covers: [{ framework: 'act', ref }] });
  const numbered = kbOf({
    frameworks: [framework('act')],
    requirements: [requirement('act', 'R 2'), requirement('act', 'R 10')],
    answers: [on('a', 'R 10'), on('c', 'R 2'), on('b', 'R 2')],
  });
  expect(answerGroups(numbered).map((group) => group.answers.map(({ id }) => id))).toEqual([['b', 'c', 'a']]);
});
