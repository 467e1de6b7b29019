import { expect, test } from 'vitest';
import {
  committeesBearingOn,
  committeesBehind,
  committeesConcerned,
  committeesFor,
  committeesForActs,
  reasonsFor,
} from '../../../src/domain/gaps/committees.ts';
import { computed, element, framework, kbOf, landscape, scopeOf, set } from '../../builders.ts';
import { world } from '../gap-world.ts';

const kb = kbOf({
  frameworks: [
    framework('a', { committee: 'one' }),
    framework('b', { committee: 'two', jointCommittees: ['etsi'] }),
    framework('c', { committee: 'two' }),
    framework('d'),
  ],
  committees: Object.fromEntries(
    ['one', 'two', 'etsi'].map((id) => [id, { title: id, url: 'https://example.org/', international: id !== 'etsi' }]),
  ),
});

test('the committees of the documents, those with most first, each document once, international ones alone', () => {
  expect(committeesConcerned(kb, ['a', 'b', 'c', 'a', 'a'])).toEqual(['two', 'one']);
  expect(committeesConcerned(kb, ['d', 'unknown'])).toEqual([]);
});

test('committees whose documents are all for another sector come after those that ask or speak for industrial IoT', () => {
  const foreign = [scopeOf('b', 'plan.policy', { field: 'nuclear' }), scopeOf('c', 'plan.policy', { field: 'nuclear' })];
  expect(committeesBehind(kb, ['a'], foreign)).toEqual(['one', 'two']);
  expect(committeesBehind(kb, [], [...foreign, scopeOf('a', 'plan.policy', { field: 'industrial-automation' })])).toEqual(['one', 'two']);
  expect(committeesBehind(kb, [], foreign)).toEqual(['two']);
});

test('the committees whose documents bear on aspects, by a row or by a scope that does more than touch', () => {
  const of = (id: string, committee: string, over = {}) => framework(id, { committee, ...over });
  const input = computed({
    ...world({
      documents: [
        of('iso', 'one'),
        of('a', 'two', { listed: 'none' }),
        of('b', 'two', { listed: 'none' }),
        of('c', 'three', { listed: 'none' }),
      ],
      sets: [[set('iso', 'pi40-rri', { considered: 'all' }), ['R1', 'subset-of', 'plan.policy']]],
    }),
    elements: [element('plan', ['policy', 'roles'])],
    committees: Object.fromEntries(
      ['one', 'two', 'three'].map((id) => [id, { title: id, url: 'https://example.org/', international: true }]),
    ),
    landscape: landscape([scopeOf('a', 'plan.policy'), scopeOf('b', 'plan.roles'), scopeOf('c', 'plan.policy', { relation: 'touches' })]),
  });
  expect(committeesBearingOn(input, ['plan.policy', 'plan.roles'])).toEqual(['two', 'one']);
  expect(committeesBearingOn(input, ['plan.roles'])).toEqual(['two']);
  expect(committeesBearingOn(input, [])).toEqual([]);
});

test('the documents because of which a committee is named: of the own field before those for other sectors, and its own alone', () => {
  const input = computed({
    ...kb,
    ...world({ documents: ['w', 'x', 'y', 'z'].map((id) => framework(id, { committee: id === 'z' ? 'two' : 'one', listed: 'none' })) }),
    elements: [element('plan', ['policy'])],
    landscape: landscape([
      scopeOf('w', 'plan.policy', { field: 'nuclear' }),
      scopeOf('x', 'plan.policy', { field: 'industrial-automation' }),
      scopeOf('y', 'plan.policy', { relation: 'touches' }),
      scopeOf('z', 'plan.policy'),
    ]),
  });
  expect(reasonsFor(input, { committee: 'one', aspects: ['plan.policy'] })).toEqual(['x', 'w']);
  expect(reasonsFor(input, { committee: 'two', aspects: ['plan.policy'] })).toEqual(['z']);
  expect(reasonsFor(input, { committee: 'one', aspects: [] })).toEqual([]);
});

test('the committees for an act are those of no international body whose documents were made for it', () => {
  const made = kbOf({
    frameworks: [
      framework('en', { committee: 'etsi', jointCommittees: ['one'], madeFor: ['act'] }),
      framework('other', { committee: 'etsi', madeFor: ['law'] }),
    ],
    committees: kb.committees,
  });
  expect([...committeesFor(made, 'act')]).toEqual([['etsi', ['en']]]);
  expect([...committeesFor(made, 'none')]).toEqual([]);
});

test('committees of no international body are named once for several acts, with the documents made for any of them', () => {
  const made = (id: string, acts: string[]) => framework(id, { committee: 'etsi', madeFor: acts });
  const acts = kbOf({
    frameworks: [framework('act'), framework('order'), made('x', ['act']), made('y', ['act', 'order']), made('z', ['else'])],
    committees: kb.committees,
  });
  expect(committeesForActs(acts, ['act', 'order'])).toEqual([{ committee: 'etsi', documents: ['x', 'y'] }]);
  expect(committeesForActs(acts, [])).toEqual([]);
});
