import { describe, expect, test } from 'vitest';
import { authoredPairs, rowsOpposite } from '../../../src/domain/algebra/authored-pairs.ts';
import { kbOfClaims, type Claim, type Setting } from '../engine-builders.ts';

const opposite = (claims: readonly Claim[], id: string, setting: Setting = {}) =>
  Object.fromEntries([...rowsOpposite(kbOfClaims(claims, setting), id)].map(([other, rows]) => [other, rows.map((one) => one.id)]));

describe('rows opposite to a requirement', () => {
  test('are found from either side, by what stands on the other', () => {
    const claims: Claim[] = [
      ['a/x', 'subset-of', 'b/y'],
      ['c/z', 'intersects-with', 'a/x'],
    ];
    expect(opposite(claims, 'a/x')).toEqual({ 'b/y': ['a--b/x~b/y'], 'c/z': ['c--a/z~a/x'] });
  });

  test('count for every member of a joint row, conditional and `related-to` rows too', () => {
    const claims: Claim[] = [
      ['a/x', 'superset-of', 'b/y; b/z'],
      ['a/x', 'related-to', 'b/y', { author: 'nist' }],
      ['a/w', 'subset-of', 'b/y', { condition: 'Only for gateways.' }],
    ];
    expect(opposite(claims, 'a/x')).toEqual({ 'b/y': ['a--b--nist/x~b/y', 'a--b/x~b/y+b/z'], 'b/z': ['a--b/x~b/y+b/z'] });
    expect(Object.keys(opposite(claims, 'b/y'))).toEqual(['a/x', 'a/w']);
  });

  test('are none of a set that was set aside, and none of a row without a target', () => {
    const claims: Claim[] = [
      ['a/x', 'subset-of', 'b/y'],
      ['a/x', 'no-relationship', '', { towards: 'c' }],
    ];
    expect(opposite(claims, 'a/x', { sets: { 'a--b': { status: 'superseded' } } })).toEqual({});
  });
});

describe('authored pairs', () => {
  const places = new Map(['a/x', 'b/y', 'b/z', 'c/w'].map((id, place) => [id, place]));
  const has = (claims: readonly Claim[], one: string, other: string, setting: Setting = {}) =>
    authoredPairs(kbOfClaims(claims, { ids: ['c/w'], ...setting }), places)(places.get(one) ?? -1, places.get(other) ?? -1);

  test.each([
    ['a/x', 'b/y', true],
    ['b/y', 'a/x', true],
    ['a/x', 'b/z', true],
    ['b/y', 'b/z', false],
    ['a/x', 'c/w', false],
  ])('of a joint row: %s and %s is %s', (one, other, expected) => {
    expect(has([['a/x', 'superset-of', 'b/y; b/z']], one, other)).toBe(expected);
  });

  test('know a pair whatever the row says of it', () => {
    expect(has([['a/x', 'related-to', 'b/y', { author: 'nist', condition: 'Sometimes.' }]], 'a/x', 'b/y')).toBe(true);
  });

  test('are not those of a set that was set aside', () => {
    expect(has([['a/x', 'subset-of', 'b/y']], 'a/x', 'b/y', { sets: { 'a--b': { status: 'deprecated' } } })).toBe(false);
  });

  test('leave out what has no place among the nodes', () => {
    expect(has([['a/other', 'subset-of', 'b/y']], 'a/x', 'b/y')).toBe(false);
  });
});
