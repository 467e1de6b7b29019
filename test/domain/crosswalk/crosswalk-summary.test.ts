import { describe, expect, test } from 'vitest';
import { crosswalksOf, rowsOfPair } from '../../../src/domain/crosswalk/crosswalk-summary.ts';
import { reason } from '../../../src/domain/gaps/proof.ts';
import { computed, framework, requirement, row, set } from '../../builders.ts';

const theirs = set('a', 'b', { author: 'nist' });
const world = computed({
  scope: { pairs: [{ source: 'c', target: 'a', state: 'not-yet' }], planned: [] },
  frameworks: ['a', 'b', 'c'].map((id) => framework(id)),
  requirements: ['a', 'b', 'c'].map((document) => requirement(document, 'R1')),
  sets: [theirs, set('b', 'c')],
  mappings: [row(theirs, ['R1', 'related-to', 'R1'])],
});
const lines = crosswalksOf({ ...world, reasoning: reason(world.kb) }, 'a');

describe('what a document was laid beside', () => {
  test('a pair with rows of another author has that author’s ledger', () => {
    expect(lines.find(({ other }) => other === 'b')).toEqual({
      other: 'b',
      crosswalk: 'authored',
      gap: undefined,
      entries: [{ source: 'a', target: 'b', author: 'nist', mapped: 1, consideredNone: 0, unassessed: 0, assessable: 1 }],
    });
  });

  test('a pair of the scope without rows is named with its gap, whichever side the scope calls the source', () => {
    expect(lines.find(({ other }) => other === 'c')).toMatchObject({
      crosswalk: undefined,
      gap: 'unassessed-pair--c--a',
      entries: [{ author: 'editors', unassessed: 1 }],
    });
  });

  test('the joint paper is named although nothing was considered yet', () => {
    expect(lines.find(({ other }) => other === 'pi40-rri')).toMatchObject({ crosswalk: undefined, entries: [{ unassessed: 1 }] });
  });
});

test.each([
  ['a', 'b', 1],
  ['b', 'a', 1],
  ['a', 'c', 0],
  ['b', 'c', 0],
])('between %s and %s stand %i rows, in whichever direction', (one, other, count) => {
  expect(rowsOfPair(world.kb, one, other)).toBe(count);
});

describe('the crosswalks of a document', () => {
  const [first, second] = [set('a', 'hub'), set('c', 'hub')];
  const theirs2 = set('a', 'hub', { author: 'demo' });
  const far = computed({
    frameworks: ['a', 'c', 'hub'].map((id) => framework(id)),
    requirements: ['a', 'c', 'hub'].map((document) => requirement(document, 'R1')),
    sets: [theirs2, first, second],
    mappings: [row(theirs2, ['R1', 'related-to', 'R1']), row(first, ['R1', 'equal-to', 'R1']), row(second, ['R1', 'equal-to', 'R1'])],
  });
  const found = crosswalksOf({ ...far, reasoning: reason(far.kb) }, 'a');

  test('by derived links alone are told from those with rows', () => {
    expect(found.map(({ other, crosswalk }) => [other, crosswalk])).toEqual([
      ['c', 'derived'],
      ['hub', 'authored'],
      ['pi40-rri', undefined],
    ]);
  });

  test('have our ledger before that of others', () => {
    expect(found.find(({ other }) => other === 'hub')?.entries.map(({ author }) => author)).toEqual(['editors', 'demo']);
  });

  test('hold the gap of their own pair alone', () => {
    expect(found.map(({ gap }) => gap)).toEqual(
      [undefined, undefined, 'unassessed-pair--a--pi40-rri'].map((gap) => far.gaps.find(({ id }) => id === gap)?.id),
    );
  });

  test('stand in alphabetical order, whether they have rows or wait for them', () => {
    const ours = set('a', 'z');
    const made = computed({
      scope: { pairs: [{ source: 'a', target: 'b', state: 'meant' }], planned: [] },
      frameworks: ['a', 'b', 'z'].map((id) => framework(id)),
      requirements: ['a', 'b', 'z'].map((document) => requirement(document, 'R1')),
      sets: [ours],
      mappings: [row(ours, ['R1', 'equal-to', 'R1'])],
    });
    expect(crosswalksOf({ ...made, reasoning: reason(made.kb) }, 'a').map(({ other }) => other)).toEqual(['b', 'pi40-rri', 'z']);
  });
});
