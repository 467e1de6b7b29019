import { describe, expect, test } from 'vitest';
import { crosswalkOf } from '../../../src/domain/crosswalk/crosswalk.ts';
import { conflictGaps, rivalClaims } from '../../../src/domain/crosswalk/rival-claims.ts';
import type { Relationship } from '../../../src/domain/model/vocabulary.ts';
import { computed, framework, requirement, row, set } from '../../builders.ts';

const ours = set('a', 'b');
const theirs = set('a', 'b', { author: 'nist' });
const backwards = set('b', 'a', { author: 'nist' });
const world = (own: Relationship, other: readonly [typeof theirs, Relationship]) =>
  computed({
    frameworks: [framework('a'), framework('b')],
    requirements: ['a', 'b'].flatMap((document) => ['R1', 'R2'].map((ref) => requirement(document, ref))),
    sets: [ours, other[0]],
    mappings: [
      row(ours, ['R1', own, 'R2']),
      row(other[0], [other[0].source === 'a' ? 'R1' : 'R2', other[1], other[0].source === 'a' ? 'R2' : 'R1']),
      row(other[0], ['R1', 'related-to', 'R1']),
    ],
  });
const verdicts = (own: Relationship, other: readonly [typeof theirs, Relationship]) =>
  rivalClaims(crosswalkOf(world(own, other).kb, 'a', 'b')).map(({ verdict }) => verdict);

test('a set that no longer counts stands against nobody', () => {
  const gone = set('a', 'b', { author: 'nist', status: 'deprecated' });
  expect(verdicts('subset-of', [gone, 'intersects-with'])).toEqual([]);
});

test('rows that name nothing on the other side are no claims about a pair', () => {
  const { kb } = computed({
    frameworks: [framework('a'), framework('b')],
    requirements: [requirement('a', 'R1'), requirement('b', 'R1')],
    sets: [ours, theirs],
    mappings: [ours, theirs].map((own) => row(own, ['R1', 'no-relationship', ''])),
  });
  expect(rivalClaims(crosswalkOf(kb, 'a', 'b'))).toEqual([]);
});

describe('two authors about one pair', () => {
  test.each([
    ['subset-of', 'forward', 'subset-of', 'same'],
    ['equal-to', 'forward', 'equivalent-to', 'same'],
    ['subset-of', 'forward', 'related-to', 'compatible'],
    ['subset-of', 'forward', 'intersects-with', 'conflict'],
    ['no-relationship', 'forward', 'related-to', 'conflict'],
    ['subset-of', 'backward', 'superset-of', 'same'],
    ['subset-of', 'backward', 'subset-of', 'conflict'],
  ] as const)('ours %s beside theirs, written %s, %s: %s', (own, direction, relationship, verdict) => {
    expect(verdicts(own, [direction === 'forward' ? theirs : backwards, relationship])).toEqual([verdict]);
  });

  test('a row on other members is no rival', () => {
    expect(rivalClaims(crosswalkOf(world('subset-of', [theirs, 'subset-of']).kb, 'a', 'b')).map(({ theirs: rival }) => rival.id)).toEqual([
      'a--b--nist/r1~b/r2',
    ]);
  });

  test('a conflict is named on the crosswalk of its two documents and on no other', () => {
    const conflict = world('subset-of', [theirs, 'intersects-with']);
    expect([conflictGaps(conflict, { a: 'a', b: 'b' }).length, conflictGaps(conflict, { a: 'a', b: 'pi40-rri' }).length]).toEqual([1, 0]);
    expect(conflictGaps(conflict, { a: 'b', b: 'a' })).toHaveLength(1);
  });

  test('a conflict is named whether or not the ids of its documents count as the alphabet does', () => {
    const [mine, rival] = [set('a-9', 'a-10'), set('a-9', 'a-10', { author: 'nist' })];
    const conflict = computed({
      frameworks: [framework('a-9'), framework('a-10')],
      requirements: [requirement('a-9', 'R1'), requirement('a-10', 'R1')],
      sets: [mine, rival],
      mappings: [row(mine, ['R1', 'subset-of', 'R1']), row(rival, ['R1', 'no-relationship', 'R1'])],
    });
    expect(conflictGaps(conflict, { a: 'a-10', b: 'a-9' })).toHaveLength(1);
  });
});
