import { describe, expect, test } from 'vitest';
import { exclusions } from '../../../src/domain/algebra/exclusions.ts';
import { factsOfClaims, type Claim } from '../engine-builders.ts';

function ringsOf(claims: readonly Claim[]): readonly (readonly string[])[] {
  return [...exclusions(factsOfClaims(claims))].flatMap(({ rings }) => rings.map((ring) => ring.map(({ fact }) => fact.row)));
}

describe('facts that exclude each other', () => {
  test('are given as a ring, each beginning where the one before ends', () => {
    expect(
      ringsOf([
        ['a/x', 'equal-to', 'p.q'],
        ['b/y', 'equal-to', 'p.q'],
        ['a/x', 'no-relationship', 'b/y'],
      ]),
    ).toContainEqual(['b--pi40-rri/y~p.q', 'a--b/x~b/y', 'a--pi40-rri/x~p.q'].reverse());
  });

  test('are given for each node in the order of the others, however they are met', () => {
    const claims: Claim[] = [
      ['a/h', 'equal-to', 'b/m'],
      ['b/m', 'equal-to', 'e/z'],
      ['a/h', 'no-relationship', 'e/z'],
      ['a/h', 'subset-of', 'c/y'],
      ['c/y', 'subset-of', 'a/h'],
      ...['f/1', 'f/2', 'f/3', 'f/4'].map((leaf): Claim => [leaf, 'intersects-with', 'a/h']),
    ];
    const facts = factsOfClaims(claims);
    expect([...exclusions(facts)].map(({ from, to }) => [facts.nodes[from], facts.nodes[to]])).toEqual([
      ['a/h', 'b/m'],
      ['a/h', 'c/y'],
      ['a/h', 'e/z'],
    ]);
  });

  test('are not looked for in a chain that returns to where it was', () => {
    expect(
      ringsOf([
        ['a/x', 'subset-of', 'b/y'],
        ['b/y', 'subset-of', 'c/z'],
        ['c/z', 'subset-of', 'd/w'],
      ]),
    ).toEqual([]);
  });

  test('are given with each chain that is excluded, although the first that excludes it goes through the same requirement', () => {
    const claims: Claim[] = [
      ...['b/1', 'c/1', 'd/1'].map((via): Claim => ['a/x', 'equal-to', via]),
      ['b/1', 'subset-of', 'e/w'],
      ['c/1', 'subset-of', 'e/w'],
      ['e/w', 'subset-of', 'c/1'],
      ['e/w', 'subset-of', 'd/1'],
      ...['f/1', 'f/2', 'f/3', 'f/4'].map((leaf): Claim => [leaf, 'intersects-with', 'a/x']),
    ];
    const through = (ring: readonly string[]) => ring.includes('c--e/r-1~e/w') && ring.includes('e--d/w~d/r-1');
    expect(ringsOf(claims).some(through)).toBe(true);
  });

  test('are given with the first of two chains alike that exclude a chain', () => {
    const rings = ringsOf([
      ['a/x', 'no-relationship', 'c/z'],
      ...['b/1', 'b/2'].flatMap((via): Claim[] => [
        ['a/x', 'subset-of', via],
        [via, 'subset-of', 'c/z'],
      ]),
    ]);
    expect(['a--b/x~b/r-1', 'a--b/x~b/r-2'].map((row) => rings.filter((ring) => ring.includes(row)).length)).toEqual([4, 3]);
  });
});
