import { describe, expect, test } from 'vitest';
import { buildFacts } from '../../../src/domain/algebra/facts.ts';
import { crosswalkPagePairs, derivedBetween, sharedAspectsOf } from '../../../src/domain/crosswalk/crosswalk-derived.ts';
import { kbOfClaims, type Claim } from '../engine-builders.ts';

describe('pairs with a crosswalk page', () => {
  const pairs = (claims: readonly Claim[]) => {
    const kb = kbOfClaims(claims);
    return crosswalkPagePairs(kb, buildFacts(kb)).map((pair) => pair.join(' '));
  };

  test('are those with a row and those with a derived link, in alphabetical order', () => {
    const claims: Claim[] = [
      ['b/y', 'subset-of', 'a/x'],
      ['a/x', 'subset-of', 'c/z'],
    ];
    expect(pairs(claims)).toEqual(['a b', 'a c', 'b c']);
  });

  test('are in the order of the alphabet, not of the numbers in their ids', () => {
    expect(
      pairs([
        ['a-9/x', 'subset-of', 'a-10/y'],
        ['b-9/x', 'subset-of', 'b-10/y'],
      ]),
    ).toEqual(['a-10 a-9', 'b-10 b-9']);
  });

  test('are not those of a document with itself', () => {
    expect(
      pairs([
        ['a/x', 'subset-of', 'b/y'],
        ['b/y', 'subset-of', 'a/z'],
      ]),
    ).toEqual(['a b']);
  });

  test('are not those from which nothing follows', () => {
    const claims: Claim[] = [
      ['a/x', 'subset-of', 'c/z'],
      ['b/y', 'subset-of', 'c/z'],
    ];
    expect(pairs(claims)).toEqual(['a c', 'b c']);
  });
});

test('a derived link that a row names already is not listed again', () => {
  const claims: Claim[] = [
    ['a/x', 'subset-of', 'b/y'],
    ['b/y', 'subset-of', 'c/z'],
    ['b/y', 'subset-of', 'c/w'],
    ['a/x', 'subset-of', 'c/w'],
  ];
  const facts = buildFacts(kbOfClaims(claims));
  expect(derivedBetween(facts, 'a', 'c').map(({ source, target }) => [source, target])).toEqual([['a/x', 'c/z']]);
});

describe('shared aspects', () => {
  const kb = kbOfClaims([
    ['a/r-10', 'subset-of', 'p.q'],
    ['a/r-2', 'intersects-with', 'p.q'],
    ['b/y', 'subset-of', 'p.q'],
    ['c/z', 'subset-of', 'p.q'],
    ['a/r-2', 'subset-of', 'p.s'],
    ['b/y', 'no-relationship', 'p.s'],
  ]);

  test('are those to which requirements of both documents contribute', () => {
    expect(sharedAspectsOf(kb, 'a', 'b')).toEqual([{ aspect: 'p.q', a: ['a/r-2', 'a/r-10'], b: ['b/y'] }]);
  });

  test('name the requirements of joint rows in order too, each once', () => {
    const joint = kbOfClaims([
      ['a/r-1; a/r-9', 'equal-to', 'p.q'],
      ['a/r-2', 'subset-of', 'p.q'],
      ['a/r-1', 'subset-of', 'p.q'],
      ['b/y', 'subset-of', 'p.q'],
    ]);
    expect(sharedAspectsOf(joint, 'a', 'b')[0]?.a).toEqual(['a/r-1', 'a/r-2', 'a/r-9']);
  });

  test.each([
    ['pi40-rri', 'a'],
    ['a', 'pi40-rri'],
  ])('are none of %s with %s: the joint paper is not compared with itself', (a, b) => {
    expect(sharedAspectsOf(kb, a, b)).toEqual([]);
  });
});
