import { expect, test } from 'vitest';
import {
  atEveryLevel,
  componentFacets,
  componentTypes,
  levelFacets,
  levelsOfRow,
  marksOf,
  rowLevelFacets,
  subjectFacets,
} from '../../../src/domain/search/facets.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const kb = kbOf({
  frameworks: [framework('a')],
  requirements: [
    requirement('a', 'R1', { levels: [1, 2], attributes: { 'component-types': ['network device', 'host device'] } }),
    requirement('a', 'R2', { levels: [2], attributes: { 'component-types': ['host device'] } }),
    requirement('a', 'H', { kind: 'heading' }),
  ],
});

test('levels are counted over assessable requirements', () => {
  expect(levelFacets(kb, 'a')).toEqual([
    { value: '1', count: 1 },
    { value: '2', count: 2 },
  ]);
});

test('component types are counted, and listed once in order', () => {
  expect([componentFacets(kb, 'a'), componentTypes(kb)]).toEqual([
    [
      { value: 'host device', count: 2 },
      { value: 'network device', count: 1 },
    ],
    ['host device', 'network device'],
  ]);
});

test('a framework without levels has no facets', () => {
  expect(levelFacets(kb, 'other')).toEqual([]);
});

test('a requirement has a mark for each of its levels and component types', () => {
  expect(marksOf(kb, requirement('a', 'R1', { levels: [1, 2], attributes: { 'component-types': ['network device'] } }))).toEqual([
    'level-1',
    'level-2',
    'component-2',
  ]);
});

test('the requirements that hold at every level are those without one, where a document has levels at all', () => {
  const levelled = kbOf({ ...kb, requirements: [...kb.requirements, requirement('a', 'C1'), requirement('other', 'C1')] });
  expect([atEveryLevel(levelled, 'a').map(({ id }) => id), atEveryLevel(levelled, 'other')]).toEqual([['a/c1'], []]);
});

test('a row holds at the levels that all its members with levels have in common', () => {
  const ab = set('a', 'b');
  const rows = [row(ab, ['R1; R2', 'subset-of', 'B1']), row(ab, ['H', 'subset-of', 'B1'])];
  const both = kbOf({ ...kb, requirements: [...kb.requirements, requirement('b', 'B1')], sets: [ab], mappings: rows });
  expect([rows.map((one) => levelsOfRow(both, one)), rowLevelFacets(both, rows)]).toEqual([[[2], []], [{ value: '2', count: 1 }]]);
});

test('the levels of a row are those of members on both sides', () => {
  const ab = set('a', 'b');
  const sides = kbOf({
    requirements: [requirement('a', 'R0'), requirement('a', 'R1', { levels: [1, 2] }), requirement('b', 'B1', { levels: [2, 3] })],
    sets: [ab],
  });
  const levels = (source: string) => levelsOfRow(sides, row(ab, [source, 'subset-of', 'B1']));
  expect([levels('R0'), levels('R1'), levels('R0; R1')]).toEqual([[2, 3], [2], [2]]);
});

test('a requirement without a level holds at each level where its document has levels, and at none elsewhere', () => {
  const constraint = requirement('a', 'C1');
  expect([
    marksOf(kb, constraint),
    marksOf(kb, requirement('a', 'H', { kind: 'heading' })),
    marksOf(kb, requirement('other', 'C1')),
  ]).toEqual([['level-1', 'level-2', 'level-3', 'level-4'], [], []]);
});

test('a requirement without a level holds at each, also where the others of its document stand at one alone', () => {
  const one = kbOf({ frameworks: [framework('a')], requirements: [requirement('a', 'R1', { levels: [2] }), requirement('a', 'R2')] });
  expect(one.requirements.map((each) => marksOf(one, each))).toEqual([['level-2'], ['level-1', 'level-2', 'level-3', 'level-4']]);
});

test('what a law is about is counted and marked where duties of physical safety stand among the others, and nowhere else', () => {
  const act = (id: string, ...subjects: readonly ('measure' | 'regime' | 'safety')[]) =>
    subjects.map((subjectMatter, index) => requirement(id, `Art. ${index + 1}`, { subjectMatter }));
  const laws = kbOf({ requirements: [...act('machines', 'measure', 'safety', 'safety'), ...act('other', 'measure', 'regime')] });
  expect([subjectFacets(laws, 'machines'), subjectFacets(laws, 'other')]).toEqual([
    [
      { value: 'measure', count: 1 },
      { value: 'safety', count: 2 },
    ],
    [],
  ]);
  expect(laws.requirements.map((one) => marksOf(laws, one))).toEqual([['subject-1'], ['subject-3'], ['subject-3'], [], []]);
});
