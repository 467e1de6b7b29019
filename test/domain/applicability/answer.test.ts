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
  expect([what(now), later.map(({ day, inDays, begins }) => [day, inDays, what(begins)]), what(tell), what(routes)]).toEqual([
    ['First', 'Tell'],
    [['2027-01-01', 33, ['Later']]],
    ['Tell'],
    ['Route'],
  ]);
  expect([ids(depends), what(advised), ids(not)]).toEqual([['a'], ['Advice'], ['b']]);
});

test('what ends stands on its last day, and what a part needs stands once', () => {
  const need = { kind: 'paper', what: 'A file', point: 'Art. 9' } as const;
  const part = { what: 'Short', duty: 'product', points: ['Art. 2'], until: '2026-11-29', needs: [need] } as const;
  const ending = { ...part, points: [...part.points], needs: [...part.needs] };
  const relief = { ...ending, duty: 'relief' as const, what: 'Less' };
  const answer = answerOf(applyAll([law('e', { when: maker, parts: [ending, { ...ending }, relief] })], facts), facts);
  expect(answer.later.map(({ day, inDays, begins, ends }) => [day, inDays, begins.length, ends.length])).toEqual([['2026-11-29', 0, 0, 2]]);
  expect([answer.needs, answer.reliefs.map(({ what }) => what)]).toEqual([[{ ...need, framework: 'e' }], ['Less']]);
});

test('what is arguable is told of documents that apply, where something may apply only as far as the answers touch it, and else not', () => {
  const arguable = [
    'Of all.',
    { what: 'Of makers.', when: maker },
    { what: 'Of others.', when: { not: maker } },
    { what: 'Of some.', when: staff },
  ];
  const disputed = (id: string, when: Condition) => law(id, { when, parts: [{ what: 'Do', duty: 'product', points: ['1'] }], arguable });
  const all = applyAll([disputed('yes', maker), disputed('open', staff), disputed('no', { not: maker })], facts);
  expect(answerOf(all, facts).arguable.map(({ framework: id, text }) => `${id}: ${text}`)).toEqual([
    'yes: Of all.',
    'yes: Of makers.',
    'yes: Of some.',
    'open: Of makers.',
  ]);
});

test('what is arguable about a part stands at the part, for whom it concerns', () => {
  const part = {
    what: 'Show',
    duty: 'route' as const,
    points: ['1'],
    arguable: [
      { what: 'Of makers.', when: maker },
      { what: 'No.', when: { not: maker } },
    ],
  };
  const [found] = answerOf(applyAll([law('a', { when: maker, parts: [part] })], facts), facts).routes;
  expect(found?.arguable).toEqual(['Of makers.']);
});

test('what is arguable about advice is not told', () => {
  const part = { what: 'Do', duty: 'product' as const, points: ['1'] };
  const advice = framework('c', { appliesTo: { when: maker, parts: [part], arguable: ['Of all.'] } });
  expect(answerOf(applyAll([advice], facts), facts).arguable).toEqual([]);
});
