import { describe, expect, test } from 'vitest';
import { overlapProofs, stepsOf } from '../../../src/domain/algebra/overlap-proofs.ts';
import { factsOfClaims, type Claim } from '../engine-builders.ts';

/** What `a/x` is proved to overlap in document `d`, with the nodes the proof goes through. */
function proved(claims: readonly Claim[]): Readonly<Record<string, string>> {
  const graph = factsOfClaims(claims);
  const node = graph.placeOf.get('a/x');
  if (node === undefined) throw new Error('a/x stands in no fact.');
  return Object.fromEntries(
    [...overlapProofs(graph, 'd')(node)].map(([target, proof]) => [
      graph.nodes[target],
      stepsOf(proof)
        .map(({ to }) => graph.nodes[to])
        .join(' '),
    ]),
  );
}

describe('an overlap is proved', () => {
  test.each<[string, readonly Claim[], Readonly<Record<string, string>>]>([
    [
      'by what is contained in something that meets it',
      [
        ['a/x', 'superset-of', 'b/y'],
        ['b/y', 'intersects-with', 'd/t'],
      ],
      { 'd/t': 'b/y d/t' },
    ],
    [
      'by what meets something that is contained in it',
      [
        ['a/x', 'intersects-with', 'b/y'],
        ['b/y', 'subset-of', 'd/t'],
      ],
      { 'd/t': 'b/y d/t' },
    ],
    [
      'by a chain that contains, meets and is contained',
      [
        ['a/x', 'superset-of', 'b/y'],
        ['b/y', 'intersects-with', 'c/z'],
        ['c/z', 'subset-of', 'd/t'],
      ],
      { 'd/t': 'b/y c/z d/t' },
    ],
    [
      'by a chain that contains twice',
      [
        ['a/x', 'superset-of', 'b/y'],
        ['b/y', 'superset-of', 'c/z'],
        ['c/z', 'intersects-with', 'd/t'],
      ],
      { 'd/t': 'b/y c/z d/t' },
    ],
    [
      'by equals on both sides',
      [
        ['a/x', 'equal-to', 'b/y'],
        ['b/y', 'equivalent-to', 'd/t'],
      ],
      { 'd/t': 'b/y d/t' },
    ],
  ])('%s', (_, claims, expected) => {
    expect(proved(claims)).toEqual(expected);
  });

  test.each<[string, readonly Claim[]]>([
    [
      'by two things that are both contained in a third',
      [
        ['a/x', 'subset-of', 'b/y'],
        ['b/y', 'superset-of', 'd/t'],
      ],
    ],
    [
      'by two overlaps in a row',
      [
        ['a/x', 'intersects-with', 'b/y'],
        ['b/y', 'intersects-with', 'd/t'],
      ],
    ],
    [
      'by what has nothing in common',
      [
        ['a/x', 'superset-of', 'b/y'],
        ['b/y', 'no-relationship', 'd/t'],
      ],
    ],
    ['by a single row: that is authored, not proved', [['a/x', 'intersects-with', 'd/t']]],
    [
      'by a chain of four',
      [
        ['a/x', 'superset-of', 'b/y'],
        ['b/y', 'superset-of', 'c/z'],
        ['c/z', 'superset-of', 'e/w'],
        ['e/w', 'intersects-with', 'd/t'],
      ],
    ],
  ])('not %s', (_, claims) => {
    expect(proved(claims)).toEqual({});
  });

  test('by the shortest chain where there are two', () => {
    const claims: Claim[] = [
      ['a/x', 'superset-of', 'b/y'],
      ['b/y', 'superset-of', 'c/z'],
      ['c/z', 'intersects-with', 'd/t'],
      ['b/y', 'intersects-with', 'd/t'],
    ];
    expect(proved(claims)).toEqual({ 'd/t': 'b/y d/t' });
  });
});
