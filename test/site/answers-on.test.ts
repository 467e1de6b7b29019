import { expect, test } from 'vitest';
import { answersAcross, answersBetween, answersOn } from '../../src/site/answers-on.ts';
import { framework, kbOf, requirement } from '../builders.ts';

const answer = (id: string, ...refs: readonly string[]) => ({
  id,
  path: `content/answers/${id}.mdx`,
  body: 'Text.',
  title: 'Is it so?',
  summary: 'It is.',
  covers: refs.map((ref) => ({ framework: 'act', ref })),
  reviewed: '2026-11-24',
});
const points = [requirement('act', 'Art. 1'), requirement('act', 'Art. 2'), requirement('rule', 'Art. 1')] as const;
const kb = kbOf({
  frameworks: [framework('act'), framework('rule')],
  requirements: points,
  answers: [answer('a', 'Art. 2', 'Art. 1'), answer('c', 'Art. 1'), answer('b', 'Art. 1', 'Art. 2')],
});

test('those that name it first come first, then by id', () => {
  expect(answersOn(kb, points[0]).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

test('the same number of another document has none', () => {
  expect(answersOn(kb, points[2])).toEqual([]);
});

test('an answer lays documents side by side where it rests on points of three of them', () => {
  const of = (id: string, ...frameworks: readonly string[]) => ({
    ...answer(id),
    covers: frameworks.map((one) => ({ framework: one, ref: 'Art. 1' })),
  });
  const answers = [of('three', 'act', 'rule', 'law'), of('two', 'act', 'rule', 'act'), of('others', 'act', 'rule', 'norm')];
  const listed = ['act', 'rule', 'law'].map((one) => requirement(one, 'Art. 1'));
  expect(answersAcross({ answers }, listed).map(({ id }) => id)).toEqual(['three']);
});

test('an answer is on two countries where it rests on a document of each that the other does not have', () => {
  const of = (id: string, ...frameworks: readonly string[]) => ({
    ...answer(id),
    covers: frameworks.map((one) => ({ framework: one, ref: 'Art. 1' })),
  });
  const answers = [of('both', 'act', 'rule'), of('one', 'act', 'norm'), of('shared', 'shared')];
  expect(answersBetween({ answers }, ['act', 'shared'], ['rule', 'shared']).map(({ id }) => id)).toEqual(['both']);
});
