import { describe, expect, test } from 'vitest';
import { sharedContributions } from '../../../src/domain/crosswalk/shared-aspects.ts';
import { factsOfClaims, type Claim } from '../engine-builders.ts';

const shared = (claims: readonly Claim[]) => [...sharedContributions(factsOfClaims(claims), 'a', 'b')];
const pairs = (claims: readonly Claim[]) =>
  shared(claims).map(({ source, target, aspects }) => [source, target, ...aspects.map(({ aspect }) => aspect)]);

describe('pairs that both contribute to an aspect', () => {
  test('name the aspects and the rows of both', () => {
    expect(
      shared([
        ['a/x', 'subset-of', 'p.q'],
        ['b/y', 'intersects-with', 'p.q'],
      ]),
    ).toEqual([
      { source: 'a/x', target: 'b/y', authored: false, aspects: [{ aspect: 'p.q', rows: ['a--pi40-rri/x~p.q', 'b--pi40-rri/y~p.q'] }] },
    ]);
  });

  test('are listed once, with all aspects in which they meet', () => {
    expect(
      pairs([
        ['a/x', 'subset-of', 'p.q'],
        ['b/y', 'subset-of', 'p.q'],
        ['a/x', 'intersects-with', 'p.r'],
        ['b/y', 'subset-of', 'p.r'],
      ]),
    ).toEqual([['a/x', 'b/y', 'p.q', 'p.r']]);
  });

  test('are left to the derived links where these prove something, through whatever they go', () => {
    expect(
      pairs([
        ['a/x', 'subset-of', 'p.q'],
        ['b/y', 'subset-of', 'p.q'],
        ['a/x', 'equal-to', 'c/z'],
        ['b/y', 'equal-to', 'c/z'],
      ]),
    ).toEqual([]);
  });

  test.each<[string, Claim]>([
    ['joint', ['a/x; a/w', 'superset-of', 'p.q']],
    ['conditional', ['a/x', 'equal-to', 'p.q', { condition: 'Only for gateways.' }]],
    ['`related-to`', ['a/x', 'related-to', 'p.q', { author: 'nist' }]],
  ])('may do so by a %s row', (_, claim) => {
    expect(pairs([claim, ['b/y', 'equal-to', 'p.q']])).toContainEqual(['a/x', 'b/y', 'p.q']);
  });

  test('do not count where one was found to have no relation to it', () => {
    expect(
      pairs([
        ['a/x', 'no-relationship', 'p.q'],
        ['b/y', 'subset-of', 'p.q'],
      ]),
    ).toEqual([]);
  });

  test('are marked where a row names both', () => {
    expect(
      shared([
        ['a/x', 'subset-of', 'p.q'],
        ['b/y', 'subset-of', 'p.q'],
        ['b/y', 'no-relationship', 'a/x'],
      ]).map(({ authored }) => authored),
    ).toEqual([true]);
  });
});
