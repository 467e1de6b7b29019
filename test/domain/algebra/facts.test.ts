import { describe, expect, test } from 'vitest';
import { possibilitiesOf } from '../../../src/domain/algebra/relation.ts';
import { factsOfClaims, type Claim, type Setting } from '../engine-builders.ts';

function said(claims: readonly Claim[], setting: Setting = {}): readonly string[] {
  return factsOfClaims(claims, setting).all.map(
    ({ source, target, relation }) => `${source} ${possibilitiesOf(relation).join('|')} ${target}`,
  );
}

describe('facts', () => {
  test('of a single row say what the row says, with its author and grounds', () => {
    const [fact] = factsOfClaims([['a/x', 'subset-of', 'b/y', { author: 'nist', confidence: 'low' }]], {
      sets: { 'a--b--nist': { matchingRationale: 'syntactic' } },
    }).all;
    expect(fact).toEqual({
      source: 'a/x',
      target: 'b/y',
      relation: 2,
      row: 'a--b--nist/x~b/y',
      author: 'nist',
      matchingRationale: 'syntactic',
      confidence: 'low',
    });
  });

  test.each<[string, Claim, readonly string[]]>([
    [
      'joint sources that are contained are each contained or equal',
      ['a/x; a/y', 'subset-of', 'p.q'],
      ['a/x equal|subset p.q', 'a/y equal|subset p.q'],
    ],
    ['joint sources that contain say nothing of one', ['a/x; a/y', 'superset-of', 'p.q'], []],
    [
      'joint targets that are contained are each contained or equal',
      ['a/x', 'superset-of', 'b/y; b/z'],
      ['a/x equal|superset b/y', 'a/x equal|superset b/z'],
    ],
    ['an asserted no-relationship holds for each member', ['a/x; a/y', 'no-relationship', 'b/z'], ['a/x none b/z', 'a/y none b/z']],
    ['a row without a target is no fact', ['a/x', 'no-relationship', '', { towards: 'b' }], []],
    ['a row with a condition is no fact', ['a/x', 'subset-of', 'b/y', { condition: 'Only for gateways.' }], []],
    ['`related-to` is no fact', ['a/x', 'related-to', 'b/y', { author: 'nist' }], []],
  ])('%s', (_, claim, expected) => {
    expect(said([claim])).toEqual(expected);
  });

  test.each([
    ['draft', 1],
    ['not-complete', 1],
    ['complete', 1],
    ['deprecated', 0],
    ['superseded', 0],
  ] as const)('of a set that is %s: %i', (status, count) => {
    expect(said([['a/x', 'subset-of', 'b/y']], { sets: { 'a--b': { status } } })).toHaveLength(count);
  });

  test('include the declared overlaps of aspects, by the editors', () => {
    const { all } = factsOfClaims([], { overlaps: [['p.q', 'superset-of', 'p.r']] });
    expect(all.map(({ source, relation, target, author, row }) => [source, possibilitiesOf(relation), target, author, row])).toEqual([
      ['p.q', ['superset'], 'p.r', 'editors', 'pi40-rri/p.q~p.r'],
    ]);
  });

  test('are reached from both ends, read in the direction of walking', () => {
    const { steps, placeOf } = factsOfClaims([['a/x', 'subset-of', 'b/y']]);
    expect(['a/x', 'b/y'].map((id) => steps[placeOf.get(id) ?? -1]?.map(({ relation }) => possibilitiesOf(relation)))).toEqual([
      [['subset']],
      [['superset']],
    ]);
  });
});
