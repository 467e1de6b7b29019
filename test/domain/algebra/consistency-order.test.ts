import { describe, expect, test } from 'vitest';
import { checkConsistency } from '../../../src/domain/algebra/consistency.ts';
import { factsOfClaims, type Claim } from '../engine-builders.ts';

const check = (claims: readonly Claim[]) => checkConsistency(factsOfClaims(claims));
const cores = (claims: readonly Claim[]) => check(claims).contradictions.map(({ core }) => core);
const nist = { author: 'nist' } as const;

describe('the order', () => {
  const against = (one: string, other: string, over: Claim[3] = {}): Claim[] => [
    [one, 'subset-of', other],
    [other, 'subset-of', one, over],
  ];

  test('of contradictions is that of their rows, wherever they are found', () => {
    const claims: Claim[] = [...leavesOf('a/v', 3), ...against('b/y', 'a/w'), ...against('a/v', 'b/y10'), ...against('a/v', 'b/y9')];
    expect(cores([...claims, ...against('a/u', 'b/z')])).toEqual([
      ['a--b/u~b/z', 'b--a/z~a/u'],
      ['a--b/v~b/y9', 'b--a/y9~a/v'],
      ['a--b/v~b/y10', 'b--a/y10~a/v'],
      ['a--b/w~b/y', 'b--a/y~a/w'],
    ]);
  });

  test('of contradictions that share their first row is that of the next', () => {
    const claims: Claim[] = [
      ['a/x', 'subset-of', 'b/y'],
      ['b/y', 'subset-of', 'c/z'],
      ['c/z', 'subset-of', 'a/x'],
      ['b/y', 'subset-of', 'a/x'],
    ];
    expect(cores(claims)).toEqual([
      ['a--b/x~b/y', 'b--a/y~a/x'],
      ['a--b/x~b/y', 'b--c/y~c/z', 'c--a/z~a/x'],
    ]);
  });

  test('of conflicts is that of their pairs, and for one pair that of their rows', () => {
    const claims: Claim[] = [
      ...leavesOf('a/v', 3),
      ...against('a/u', 'b/z', nist),
      ['b/z', 'no-relationship', 'a/u', { author: 'jrc' }],
      ...against('a/v', 'b/y', nist),
      ...against('a/v', 'b/x', nist),
    ];
    expect(check(claims).conflicts.map(({ pair, rows }) => [...pair, ...rows])).toEqual([
      ['a/u', 'b/z', 'a--b/u~b/z', 'b--a--jrc/z~a/u'],
      ['a/u', 'b/z', 'a--b/u~b/z', 'b--a--nist/z~a/u'],
      ['a/u', 'b/z', 'b--a--jrc/z~a/u', 'b--a--nist/z~a/u'],
      ['a/v', 'b/x', 'a--b/v~b/x', 'b--a--nist/x~a/v'],
      ['a/v', 'b/y', 'a--b/v~b/y', 'b--a--nist/y~a/v'],
    ]);
  });
});

function leavesOf(id: string, count: number): Claim[] {
  return Array.from({ length: count }, (_, leaf) => [`e/${leaf}`, 'intersects-with', id]);
}
