import { expect, test } from 'vitest';
import { stepName } from '../../src/site/step-name.ts';
import { framework, kbOf, requirement } from '../builders.ts';
import { pageOf } from './tiny-page.ts';

const answer = {
  id: 'who',
  path: 'content/answers/who.mdx',
  body: '',
  title: 'Who?',
  questions: ['Who?'],
  summary: 'You.',
  covers: [],
  reviewed: '2026-11-24',
};
const page = pageOf(
  kbOf({ frameworks: [framework('act', { shortTitle: 'The Act' })], requirements: [requirement('act', 'Art. 1')], answers: [answer] }),
);

test.each([
  ['act', 'The Act'],
  ['act/art-1', 'The Act, Art. 1'],
  ['/answers/who/', 'Who?'],
  ['/apply/', 'What applies to me'],
  ['/agenda/', '/agenda/'],
])('%s leads to %s', (see, expected) => {
  expect(stepName(page, see)).toBe(expected);
});
