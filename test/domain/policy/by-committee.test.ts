import { expect, test } from 'vitest';
import { byCommittee, isForCommittee } from '../../../src/domain/policy/by-committee.ts';
import { computed, element, framework, landscape, requirement, scopeOf, set } from '../../builders.ts';
import { world } from '../gap-world.ts';
import { law } from './policy-world.ts';

const refs = ['Art. 1', 'Art. 2', 'Art. 3', 'Art. 4'];
const documents = ['one', 'two', 'three', 'four', 'five'];
const input = computed({
  ...world({
    documents: [law('act'), ...documents.map((id) => framework(id, { committee: `c-${id}`, listed: 'none' }))],
    requirements: refs.map((ref) => requirement('act', ref)),
    sets: [
      [
        set('act', 'pi40-rri', { considered: 'all' }),
        ['Art. 1', 'subset-of', 'plan.policy'],
        ['Art. 3', 'intersects-with', 'plan.policy'],
        ['Art. 4', 'intersects-with', 'plan.roles'],
      ],
      [set('act', 'pi40-rri', { author: 'rival' }), ['Art. 2', 'subset-of', 'plan.policy']],
    ],
  }),
  elements: [element('plan', ['policy', 'roles'])],
  committees: Object.fromEntries(documents.map((id) => [`c-${id}`, { title: id, url: 'https://example.org/', international: true }])),
  landscape: landscape([scopeOf('five', 'plan.roles'), ...['one', 'two', 'three', 'four'].map((id) => scopeOf(id, 'plan.policy'))]),
});
const act = input.kb.requirementsOf.get('act') ?? [];

test('duties stand by the committees that bear on their aspects, each with the documents that do so, three at most, those of none last and rows of others aside', () => {
  const told = byCommittee(input, act).map(({ committees, requirements }) => [
    committees.map(({ committee, reasons }) => `${committee}: ${reasons.flatMap(({ documents }) => documents).join(' ')}`),
    requirements.map(({ ref }) => ref),
  ]);
  expect(told).toEqual([
    [
      ['c-four: four', 'c-one: one', 'c-three: three'],
      ['Art. 1', 'Art. 3'],
    ],
    [['c-five: five'], ['Art. 4']],
    [[], ['Art. 2']],
  ]);
});

test('of no duties there is no group', () => {
  expect(byCommittee(input, [])).toEqual([]);
});

test('a duty without committees touches no aspect, or one on which no document bears, and these two are told apart', () => {
  const alone = computed({ ...input.kb, landscape: landscape([]) });
  const told = byCommittee(alone, act).map(({ touchAspects, requirements }) => [touchAspects, requirements.map(({ ref }) => ref)]);
  expect(told).toEqual([
    [true, ['Art. 1', 'Art. 3', 'Art. 4']],
    [false, ['Art. 2']],
  ]);
});

test('a duty of which a record names a committee stands with it and its reason, before duties of none, and not where documents bear', () => {
  const taken = { why: 'It made something near.', evidence: [{ source: 'library', locator: '1' }] };
  const committees = {
    ...input.kb.committees,
    'c-six': {
      title: 'six',
      url: 'https://example.org/',
      mayTakeUp: [
        { requirement: 'act/art-2', ...taken },
        { requirement: 'act/art-1', ...taken },
      ],
    },
  };
  const silent = requirement('act', 'Art. 5');
  const named = computed({ ...input.kb, committees, requirements: [silent, ...input.kb.requirements] });
  expect(byCommittee(named, [silent, ...act]).map(({ requirements, recorded }) => [requirements.map(({ ref }) => ref), recorded])).toEqual([
    [['Art. 1', 'Art. 3'], []],
    [['Art. 4'], []],
    [['Art. 2'], [{ committee: 'c-six', ...taken }]],
    [['Art. 5'], []],
  ]);
});

test('a committee is named for a group by its documents or by a record, and for what none is found by neither', () => {
  const recorded = [{ committee: 'c-six', why: 'near', evidence: [] }];
  const committees = [{ committee: 'c-one', reasons: [] }];
  const groups = [
    { committees, recorded: [] },
    { committees: [], recorded },
    { committees: [], recorded: [] },
  ];
  expect(groups.map(isForCommittee)).toEqual([true, true, false]);
});
