import { expect, test } from 'vitest';
import { answerRestsOnRequirements } from '../../../src/domain/rules/answers.ts';
import { findingsOf, framework, requirement } from '../../builders.ts';

const answer = (...refs: readonly string[]) => ({
  id: 'a',
  path: 'content/answers/a.mdx',
  body: 'Text.',
  title: 'Is it so?',
  summary: 'It is.',
  covers: refs.map((ref) => ({ framework: 'demo', ref })),
  reviewed: '2026-11-24',
});
const found = (...refs: readonly string[]) =>
  findingsOf(answerRestsOnRequirements, {
    frameworks: [framework('demo')],
    requirements: [requirement('demo', 'R 1'), requirement('demo', 'R 2')],
    answers: [answer(...refs)],
  });

test('an answer that rests on requirements by their numbers passes', () => {
  expect(found('R 1', 'R 2')).toEqual([]);
});

test('a number that is not there is named with the nearest', () => {
  expect(found('R 11')).toMatchObject([
    { rule: 'answer-rests-on-requirements', message: '`R 11` is no requirement of `demo`.', tip: 'did you mean `R 1`?' },
  ]);
});

test('a number that stands twice is named', () => {
  expect(found('R 1', 'R 1').map(({ message }) => message)).toEqual(['`R 1` of `demo` stands twice.']);
});
