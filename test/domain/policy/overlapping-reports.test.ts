import { expect, test } from 'vitest';
import { overlappingReports } from '../../../src/domain/policy/overlapping-reports.ts';
import { computed, framework, requirement, set } from '../../builders.ts';
import { world, type Pair } from '../gap-world.ts';
import { law } from './policy-world.ts';

const hours = (value: number) => ({ value, unit: 'h', clock: 'awareness', verified: 'two-sources' }) as const;
const within24 = { parameters: { 'report-incident': hours(24) } };
const refs = ['overlap', 'alone', 'asked', 'timed', 'both', 'no term', 'regime', 'authority'];
type Row = readonly [string, string, string];
const isoRows: readonly Row[] = [
  ['overlap', 'intersects-with', 'contact'],
  ['alone', 'no-relationship', ''],
  ['asked', 'subset-of', 'contact'],
  ['timed', 'intersects-with', 'term'],
  ['both', 'intersects-with', 'contact'],
  ['no term', 'intersects-with', 'contact'],
  ['regime', 'intersects-with', 'contact'],
  ['authority', 'intersects-with', 'contact'],
];
const iecRows: readonly Row[] = refs.map((ref) => (ref === 'both' ? [ref, 'subset-of', 'report'] : [ref, 'no-relationship', '']));
const expectedIn = (source: string): readonly Pair[] => ['iso', 'iec'].map((target) => [source, target, 'meant', 'expected'] as const);
const inputOf = (documents: readonly ['iso' | 'iec', readonly Row[]][]) =>
  computed(
    world({
      documents: [law('act'), framework('iso'), framework('iec'), framework('national', { jurisdiction: 'uk' })],
      requirements: [
        ...refs.map((ref) => {
          const own = ref === 'no term' ? {} : within24;
          const roles = ref === 'authority' ? { roles: ['authority' as const] } : {};
          return requirement('act', ref, { ...own, ...roles, ...(ref === 'regime' ? { subjectMatter: 'regime' as const } : {}) });
        }),
        requirement('iso', 'contact'),
        requirement('iso', 'term', within24),
        requirement('iec', 'report'),
        requirement('national', 'report'),
      ],
      sets: [
        ...documents.map(([target, rows]) => [set('act', target, { considered: 'all' }), ...rows] as never),
        [set('act', 'national'), ['overlap', 'subset-of', 'report']] as never,
      ],
      pairs: expectedIn('act'),
    }),
  );

test('a report within a period whose every counterpart overlaps and sets none is told with its deadline and what it overlaps', () => {
  const input = inputOf([
    ['iso', isoRows],
    ['iec', iecRows],
  ]);
  const found = overlappingReports(input).map(({ law: { id }, reports }) => [
    id,
    reports.map(({ requirement: of, deadlines, counterparts }) => [
      of.ref,
      deadlines.map(({ hours: length }) => length),
      counterparts.map((one) => one.id),
    ]),
  ]);
  expect(found).toEqual([['act', [['overlap', [24], ['iso/contact']]]]]);
});

test('nothing is said of an act that was not held against each document in which one would expect an answer', () => {
  expect(overlappingReports(inputOf([['iso', isoRows]]))).toEqual([]);
});
