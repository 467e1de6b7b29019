import { expect, test } from 'vitest';
import { committeesForPoint } from '../../../src/domain/policy/committee-reasons.ts';
import type { Framework } from '../../../src/domain/model/knowledge-base.ts';
import type { Relationship } from '../../../src/domain/model/vocabulary.ts';
import { computed, element, framework, landscape, requirement, scopeOf, set } from '../../builders.ts';
import { world } from '../gap-world.ts';
import { law } from './policy-world.ts';

type Row = readonly [document: string, ref: string, relationship: Relationship];

/** What is told of Art. 1, which binds makers and lies within plan.policy, where each document is the work of a committee of its name. */
function toldOf(rows: readonly Row[], scopes: Parameters<typeof landscape>[0] = [], over: Record<string, Partial<Framework>> = {}) {
  const documents = [...new Set([...rows.map(([id]) => id), ...scopes.map(({ document }) => document)])];
  const refs = (id: string) => rows.filter(([of]) => of === id);
  const input = computed({
    ...world({
      documents: [
        law('act', { bound: ['manufacturer'] }),
        ...documents.map((id) =>
          framework(id, { committee: `c-${id}`, ...(refs(id).length === 0 ? { listed: 'none' as const } : {}), ...over[id] }),
        ),
      ],
      requirements: [
        requirement('act', 'Art. 1', { title: 'Warning of threats', gist: 'Users hear of it.' }),
        ...rows.map(([id, ref]) => requirement(id, ref, { title: ref, gist: '' })),
      ],
      sets: [
        [set('act', 'pi40-rri', { considered: 'all' }), ['Art. 1', 'subset-of', 'plan.policy']],
        ...documents
          .filter((id) => refs(id).length > 0)
          .map(
            (id) =>
              [
                set(id, 'pi40-rri', { considered: 'all' }),
                ...refs(id).map(([, ref, relationship]) => [ref, relationship, 'plan.policy'] as const),
              ] as const,
          ),
      ],
    }),
    elements: [element('plan', ['policy', 'roles'])],
    committees: Object.fromEntries(
      [...documents, 'joint'].map((id) => [`c-${id}`, { title: id, url: 'https://example.org/', international: id !== 'national' }]),
    ),
    landscape: landscape(scopes),
  });
  const [point] = input.kb.requirementsOf.get('act') ?? [];
  if (point === undefined) throw new Error('The act has no requirement.');
  return committeesForPoint(input, point).map(
    ({ committee, reasons }) =>
      `${committee}: ${reasons.map(({ way, documents: own, requirement: of }) => [way, ...own, ...(of ? [of.ref] : [])].join(' ')).join(', ')}`,
  );
}

test('the committee of the strongest reason stands first, a row that only overlaps and another sector after the published scopes', () => {
  const rows: readonly Row[] = [
    ['over', 'R1', 'intersects-with'],
    ['part', 'R1', 'subset-of'],
    ['full', 'R1', 'superset-of'],
  ];
  expect(toldOf(rows)).toEqual(['c-full: all full R1', 'c-part: part part R1', 'c-over: overlap over R1']);
  const scopes = [scopeOf('scope', 'plan.policy'), scopeOf('whole', 'plan.policy', { relation: 'whole' })];
  expect(toldOf(rows.slice(0, 1), scopes)).toEqual(['c-whole: scope-whole whole', 'c-scope: scope-part scope', 'c-over: overlap over R1']);
  const foreign = [scopeOf('rail', 'plan.policy', { field: 'nuclear' })];
  expect(toldOf(rows.slice(0, 1), foreign)).toEqual(['c-over: overlap over R1', 'c-rail: other-sector rail']);
});

test('a document is cited by the requirement with the strongest row, and of several by that with most words of the point', () => {
  const rows: readonly Row[] = [
    ['iso', 'A threat it overlaps with', 'intersects-with'],
    ['iso', 'Another', 'subset-of'],
    ['iso', 'On threats', 'subset-of'],
  ];
  expect(toldOf(rows)).toEqual(['c-iso: part iso On threats']);
});

test('what is made for others than the act binds gives no reason, and what names no addressee does', () => {
  const rows: readonly Row[] = [
    ['iso', 'R1', 'subset-of'],
    ['iec', 'R1', 'subset-of'],
  ];
  expect(toldOf(rows, [], { iso: { bound: ['operator'] } })).toEqual(['c-iec: part iec R1']);
  expect(toldOf(rows, [], { iso: { bound: ['operator', 'manufacturer'] }, iec: { bound: ['operator'] } })).toEqual(['c-iso: part iso R1']);
});

test('a document whose requirements are listed is named by a row alone, whatever its scope; what only touches is not named', () => {
  const scopes = [scopeOf('iso', 'plan.policy'), scopeOf('near', 'plan.policy', { relation: 'touches' }), scopeOf('far', 'plan.roles')];
  expect(toldOf([['iso', 'R1', 'no-relationship']], scopes)).toEqual([]);
});

test('documents of one committee that do alike are told in one, a weak reason beside a stronger one is not, and national committees are none', () => {
  const scopes = ['one', 'two', 'national'].map((id) => scopeOf(id, 'plan.policy'));
  const joint = Object.fromEntries(['one', 'two', 'over'].map((id) => [id, { committee: 'c-joint' }]));
  expect(toldOf([['over', 'R1', 'intersects-with']], scopes, joint)).toEqual(['c-joint: scope-part one two']);
});
