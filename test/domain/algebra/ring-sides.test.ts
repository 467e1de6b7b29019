import { describe, expect, test } from 'vitest';
import { exclusions, type Ring } from '../../../src/domain/algebra/exclusions.ts';
import { possibilitiesOf } from '../../../src/domain/algebra/relation.ts';
import { sidesOf } from '../../../src/domain/algebra/ring-sides.ts';
import { factsOfClaims, type Claim } from '../engine-builders.ts';

function firstRing(claims: readonly Claim[]): { ring: Ring; nodes: readonly string[] } {
  const facts = factsOfClaims(claims);
  for (const { rings } of exclusions(facts)) if (rings[0]) return { ring: rings[0], nodes: facts.nodes };
  throw new Error('These claims exclude nothing.');
}

const byTwo: Claim[] = [
  ['a/x', 'subset-of', 'b/y'],
  ['b/y', 'subset-of', 'c/z'],
  ['a/x', 'no-relationship', 'c/z', { author: 'nist' }],
];

describe('the sides of a ring', () => {
  test('are two chains, each of one author, between the nodes where the author changes', () => {
    const { ring, nodes } = firstRing(byTwo);
    const found = sidesOf(ring);
    expect(found?.pair.map((place) => nodes[place])).toEqual(['a/x', 'c/z']);
    expect(
      found?.sides.map(({ steps, relation }) => `${steps[0]?.fact.author} ${steps.length} ${possibilitiesOf(relation).join('|')}`).sort(),
    ).toEqual(['editors 2 subset', 'nist 1 none']);
  });

  test('both lead from the first of the pair to the second, wherever the ring begins and whichever way it runs', () => {
    const { ring } = firstRing(byTwo);
    const turns = ring.map((_, index) => [...ring.slice(index), ...ring.slice(0, index)]);
    for (const turned of turns) {
      const found = sidesOf(turned);
      expect(found?.pair[0]).toBeLessThan(found?.pair[1] ?? -1);
      expect(found?.sides.map(({ steps }) => [steps[0]?.from, steps.at(-1)?.to])).toEqual([found?.pair, found?.pair]);
    }
  });

  test('each keep their steps in a row, whichever of them runs against the pair', () => {
    const claims: Claim[] = [
      ['a/x', 'subset-of', 'b/y'],
      ['b/y', 'subset-of', 'd/w'],
      ['a/x', 'equal-to', 'c/z', { author: 'nist' }],
      ['c/z', 'no-relationship', 'd/w', { author: 'nist' }],
    ];
    const { ring } = firstRing(claims);
    const turns = ring.map((_, index) => [...ring.slice(index), ...ring.slice(0, index)]);
    for (const turned of turns) {
      const sides = sidesOf(turned)?.sides ?? [];
      expect(sides.map(({ steps: [one, next] }) => one?.to === next?.from)).toEqual([true, true]);
      expect(sides.map(({ relation }) => possibilitiesOf(relation).join('|')).sort()).toEqual(['none', 'subset']);
    }
  });

  test('are none where one author contradicts itself', () => {
    const alone = byTwo.map(([source, relationship, target]): Claim => [source, relationship, target]);
    expect(sidesOf(firstRing(alone).ring)).toBeUndefined();
  });

  test('are none where three authors share a ring', () => {
    const [first, second, third] = byTwo;
    if (!first || !second || !third) throw new Error('Three claims are needed.');
    expect(sidesOf(firstRing([first, [second[0], second[1], second[2], { author: 'bsi' }], third]).ring)).toBeUndefined();
  });
});
