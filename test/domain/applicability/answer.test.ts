import { expect, test } from 'vitest';
import { answerOf } from '../../../src/domain/applicability/answer.ts';
import { applyAll } from '../../../src/domain/applicability/apply.ts';
import { factsSchema, type Facts } from '../../../src/domain/applicability/facts.ts';
import type { AppliesTo, Condition } from '../../../src/domain/model/schema/applicability.ts';
import { framework } from '../../builders.ts';

const facts: Facts = { ...factsSchema.parse({ roles: ['manufacturer'] }), date: '2026-11-29' };
const maker: Condition = { fact: 'roles', oneOf: ['manufacturer'], point: 'Art. 1' };
const staff: Condition = { fact: 'staff', atLeast: 50, point: 'Art. 1' };
const law = (id: string, appliesTo: AppliesTo) => framework(id, { force: 'law', appliesTo });
const results = applyAll(
  [
    law('a', {
      when: maker,
      parts: [
        { what: 'Later', duty: 'product', points: ['Art. 2'], from: '2027-01-01' },
        { what: 'Tell', duty: 'reporting', points: ['Art. 3'], from: '2026-11-29' },
        { what: 'Route', duty: 'route', points: ['Art. 4'], from: '2026-01-01' },
        { what: 'Open', duty: 'product', points: ['Art. 5'], when: staff },
      ],
    }),
    law('b', { when: { not: maker }, parts: [{ what: 'Never', duty: 'product', points: ['Art. 2'] }] }),
    framework('c', { appliesTo: { when: maker, parts: [{ what: 'Advice', duty: 'advice', points: ['1'] }] } }),
    law('d', { when: maker, parts: [{ what: 'First', duty: 'product', points: ['Art. 1'], from: '2020-01-01' }] }),
  ],
  facts,
);

test('an answer is sorted by what a reader does with it, and by days', () => {
  const { now, later, tell, routes, depends, advised, not } = answerOf(results, facts);
  const what = (lines: readonly { readonly what: string }[]) => lines.map((line) => line.what);
  const ids = (lines: readonly { readonly framework: string }[]) => lines.map((line) => line.framework);
  expect([what(now), what(later), what(tell), what(routes)]).toEqual([['First', 'Tell'], ['Later'], ['Tell'], ['Route']]);
  expect([ids(depends), what(advised), ids(not)]).toEqual([['a'], ['Advice'], ['b']]);
});
