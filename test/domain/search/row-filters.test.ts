import { expect, test } from 'vitest';
import { marksOfRow, rowFilters } from '../../../src/domain/search/row-filters.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const ours = set('act', 'std');
const theirs = set('act', 'std', { author: 'institute' });
const kb = kbOf({
  frameworks: [framework('act'), framework('std')],
  requirements: [
    requirement('act', 'A 1', { modality: 'shall' }),
    requirement('act', 'A 2', { modality: 'should' }),
    requirement('act', 'A 3'),
  ],
});
const plain = row(ours, ['A 1', 'subset-of', 'T 1']);
const joint = { ...row(ours, ['A 1; A 2', 'superset-of', 'T 1']), dissent: 'Another reading.' };
const carried = { ...row(theirs, ['A 3', 'related-to', 'T 1']), confidence: undefined };

test('a row is marked by the points of its sources, author, relation, confidence, every way in which its sources ask, and dissent', () => {
  expect([plain, joint, carried].map((one) => marksOfRow(kb, one).join(' '))).toEqual([
    `in-act/a-1 by-editors subset-of ${plain.confidence} shall no-dissent`,
    `in-act/a-1 in-act/a-2 by-editors superset-of ${joint.confidence} shall should dissent`,
    'in-act/a-3 by-institute related-to not-stated no-dissent',
  ]);
});

test('each choice names a mark and how many rows carry it', () => {
  const counted = (rows: readonly (typeof plain)[]) =>
    rowFilters(kb, rows).map(({ name, options }) => `${name}: ${options.map(({ mark, count }) => `${mark} ${count}`).join(', ')}`);
  expect(counted([plain, joint])).toEqual([
    'point: in-act/a-1 2, in-act/a-2 1',
    'relation: subset-of 1, superset-of 1',
    'modality: shall 2, should 1',
    'dissent: dissent 1, no-dissent 1',
  ]);
});

test('where all rows are alike there is nothing to choose', () => {
  expect([rowFilters(kb, [plain]), rowFilters(kb, [])]).toEqual([[], []]);
});

test('authors stand in the order of their names, whosever row comes first', () => {
  const authors = rowFilters(kb, [carried, plain]).find(({ name }) => name === 'author');
  expect(authors).toMatchObject({ name: 'author', options: [{ mark: 'by-editors' }, { mark: 'by-institute' }] });
});

test('a point is what stands at the top of the document that the first row starts from', () => {
  const divided = kbOf({
    frameworks: [framework('act', { titles: 'withheld' }), framework('std')],
    requirements: [requirement('act', 'A'), requirement('act', 'A 1', { parent: 'a' }), requirement('act', 'B'), requirement('std', 'S 1')],
  });
  const rows = [
    row(ours, ['A 1', 'subset-of', 'T 1']),
    row(ours, ['B', 'subset-of', 'T 1']),
    row(set('std', 'act'), ['S 1', 'subset-of', 'A']),
  ];
  expect(rowFilters(divided, rows)[0]?.options).toEqual([
    { mark: 'in-act/a', label: 'A', count: 1 },
    { mark: 'in-act/b', label: 'B', count: 1 },
  ]);
});

test('choices are called by the words of the vocabulary and an author by its name; what is absent has no word', () => {
  const filters = rowFilters(kb, [plain, { ...joint, confidence: 'low' as const }, carried]);
  expect(
    filters.map(({ name, options }) => [name, ...options.map(({ mark, label, count }) => `${mark} ${label ?? '–'} ${count}`)]),
  ).toEqual([
    ['point', 'in-act/a-1 A 1 A 1 2', 'in-act/a-2 A 2 A 2 1', 'in-act/a-3 A 3 A 3 1'],
    ['author', 'by-editors editors 2', 'by-institute institute 1'],
    ['relation', 'subset-of is contained in 1', 'superset-of contains 1', 'related-to is related to 1'],
    ['confidence', 'high high 1', 'low low 1', 'not-stated – 1'],
    ['modality', 'shall shall 2', 'should should 1'],
    ['dissent', 'dissent – 1', 'no-dissent – 2'],
  ]);
});
