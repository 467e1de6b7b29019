import { describe, expect, test } from 'vitest';
import { isEditionPath, predecessorsOf, successionOf } from '../../../src/domain/model/succession.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const correspondence = set('old', 'new');
const other = set('new', 'x');
const besides = set('x', 'new');
const kb = kbOf({
  frameworks: [framework('old', { supersededBy: 'new', superseded: '2024-01-01' }), framework('new'), framework('x')],
  requirements: ['1', '2', '3', '4', '5', '6']
    .map((ref) => requirement('old', ref))
    .concat(
      ['1', '2', '7', '8'].map((ref) => requirement('new', ref)),
      [requirement('x', '1')],
    ),
  sets: [correspondence, other, besides],
  mappings: [
    row(correspondence, ['1', 'equivalent-to', '1']),
    row(correspondence, ['2', 'subset-of', '7']),
    row(correspondence, ['3', 'subset-of', '7']),
    row(correspondence, ['4', 'superset-of', '7; 8']),
    row(correspondence, ['5', 'no-relationship', '']),
    row(other, ['1', 'subset-of', '1']),
    row(besides, ['1', 'subset-of', '7']),
  ],
});
const succession = (id: string) => {
  const found = kb.requirementById.get(id);
  return found && successionOf(kb, found);
};

describe('what became of a requirement', () => {
  test.each([
    ['old/r-1', 'carried', ['new/r-1']],
    ['old/r-2', 'merged', ['new/r-7']],
    ['old/r-4', 'split', ['new/r-7', 'new/r-8']],
    ['old/r-5', 'none', []],
    ['old/r-6', 'unknown', []],
  ])('%s was %s', (id, kind, successors) => {
    expect(succession(id)).toMatchObject({ kind, successors, edition: 'new' });
  });

  test('a merged one names those it was merged with', () => {
    expect(succession('old/r-2')?.mergedWith).toEqual(['old/r-3', 'old/r-4']);
  });

  test('a number that now means something else is pointed out', () => {
    expect([succession('old/r-2')?.reusedNumber, succession('old/r-1')?.reusedNumber]).toEqual(['new/r-2', undefined]);
  });

  test('a requirement of a current edition has no succession', () => {
    expect(succession('new/r-1')).toBeUndefined();
  });

  test('the new requirement knows where it came from', () => {
    const found = kb.requirementById.get('new/r-7');
    expect(found && predecessorsOf(kb, found)).toEqual(['old/r-2', 'old/r-3', 'old/r-4']);
  });
});

test('a path through the correspondence is a change of edition; any other is not', () => {
  const [change, plain] = ['old--new/r-1~new/r-1', 'new--x/r-1~x/r-1'];
  expect([isEditionPath(kb, [change, plain]), isEditionPath(kb, [plain, plain])]).toEqual([true, false]);
});

test('only our own set from old to new says what became of a requirement', () => {
  const theirs = set('old', 'new', { author: 'nist' });
  const elsewhere = set('old', 'x');
  const made = kbOf({
    frameworks: [framework('old', { supersededBy: 'new' }), framework('new'), framework('x')],
    requirements: ['old', 'new', 'x'].map((document) => requirement(document, '1')),
    sets: [theirs, elsewhere],
    mappings: [row(theirs, ['1', 'equal-to', '1']), row(elsewhere, ['1', 'equal-to', '1'])],
  });
  const first = made.requirementById.get('old/r-1');
  expect(first && successionOf(made, first)).toMatchObject({ kind: 'unknown', successors: [], reusedNumber: 'new/r-1' });
});

test('of an edition whose successor is not in, nothing is said', () => {
  const made = kbOf({ frameworks: [framework('old', { supersededBy: 'new' })], requirements: [requirement('old', '1')] });
  const first = made.requirementById.get('old/r-1');
  expect(first && successionOf(made, first)).toBeUndefined();
});

test('a number that a later requirement of the new edition has again leads to the first of them', () => {
  const made = kbOf({
    frameworks: [framework('old', { supersededBy: 'new' }), framework('new')],
    requirements: [requirement('old', '1'), requirement('new', '1', { slug: 'first' }), requirement('new', '1', { slug: 'second' })],
  });
  const first = made.requirementById.get('old/r-1');
  expect(first && successionOf(made, first)?.reusedNumber).toBe('new/first');
});

test('a requirement of a first edition has no predecessors', () => {
  const found = kb.requirementById.get('old/r-1');
  expect(found && predecessorsOf(kb, found)).toEqual([]);
});

test.each([
  ['carried', [['1', 'equal-to', '1']]],
  [
    'merged',
    [
      ['1', 'subset-of', '1'],
      ['2', 'subset-of', '1'],
    ],
  ],
  ['split', [['1', 'superset-of', '1; 2']]],
] as const)('the least of what is %s', (kind, said) => {
  const both = set('old', 'new');
  const made = kbOf({
    frameworks: [framework('old', { supersededBy: 'new' }), framework('new')],
    requirements: ['old', 'new'].flatMap((document) => ['1', '2'].map((ref) => requirement(document, ref))),
    sets: [both],
    mappings: said.map((one) => row(both, one)),
  });
  const first = made.requirementById.get('old/r-1');
  expect(first && successionOf(made, first)?.kind).toBe(kind);
});
