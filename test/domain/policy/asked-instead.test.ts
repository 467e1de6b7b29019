import { expect, test } from 'vitest';
import type { Answer, KnowledgeBase } from '../../../src/domain/model/knowledge-base.ts';
import { answersAbout, askedInstead } from '../../../src/domain/policy/asked-instead.ts';
import { kbOf, requirement } from '../../builders.ts';
import { law } from './policy-world.ts';

const period = { value: 5, unit: 'y', verified: 'one-source' } as const;
const answer = (id: string, covers: readonly (readonly [string, string])[]) =>
  ({ id, covers: covers.map(([framework, ref]) => ({ framework, ref })) }) as unknown as Answer;
const base = kbOf({
  frameworks: [law('act'), law('british', { jurisdiction: 'uk' }), law('japanese', { jurisdiction: 'jp' })],
  requirements: [
    requirement('act', 'Art. 1', { parameters: { 'support-period': period } }),
    requirement('act', 'Art. 2'),
    requirement('british', 'para. 3'),
    requirement('japanese', 'Art. 4', { parameters: { report: period } }),
  ],
});
const kb: KnowledgeBase = {
  ...base,
  answers: [
    answer('one-period', [
      ['act', 'Art. 1'],
      ['act', 'Art. 2'],
      ['british', 'para. 3'],
      ['japanese', 'Art. 4'],
    ]),
    answer('other', [
      ['act', 'Art. 2'],
      ['act', 'Art. 1'],
      ['japanese', 'Art. 4'],
    ]),
  ],
};
const [act] = kb.frameworks;
const [setting] = kb.requirements;
const quantity = {
  name: 'support-period',
  values: act && setting ? [{ framework: act, requirement: setting, parameter: period }] : [],
};

test('an answer is about a quantity that its first requirement sets', () => {
  expect(answersAbout(kb, quantity).map(({ id }) => id)).toEqual(['one-period']);
});

test('a country without a value is named with what such an answer finds there, unless that sets a value of something else', () => {
  const told = askedInstead(kb, quantity).map(({ country, requirements }) => [country.id, ...requirements.map(({ ref }) => ref)]);
  expect(told).toEqual([['uk', 'para. 3']]);
});
