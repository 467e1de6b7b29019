import { describe, expect, test } from 'vitest';
import { possibilitiesOf } from '../../../src/domain/algebra/relation.ts';
import { groupsBetween, relatedThroughThird } from '../../../src/domain/algebra/two-step-paths.ts';
import { factsOfClaims, type Claim } from '../engine-builders.ts';

function reached(claims: readonly Claim[]): readonly string[] {
  const facts = factsOfClaims(claims);
  return relatedThroughThird(facts, facts.placeOf.get('a/x') ?? -1, 'b').map((place) => facts.nodes[place] ?? '');
}

describe('what two steps lead to', () => {
  const around: readonly Claim[] = [
    ['b/u', 'subset-of', 'p.q'],
    ['b/v', 'equal-to', 'p.q'],
    ['b/w', 'superset-of', 'p.q'],
    ['b/y', 'intersects-with', 'p.q'],
    ['c/u', 'equal-to', 'p.q'],
  ];

  test.each<[Claim[1], string[]]>([
    ['equal-to', ['b/u', 'b/v', 'b/w', 'b/y']],
    ['superset-of', ['b/u', 'b/v', 'b/w', 'b/y']],
    ['subset-of', ['b/v', 'b/w']],
    ['intersects-with', ['b/v', 'b/w']],
    ['no-relationship', []],
  ])('from a row that says %s is only what a relation is proved to, in the one document: %j', (relationship, expected) => {
    expect(reached([['a/x', relationship, 'p.q'], ...around])).toEqual(expected);
  });
});

test('what several hubs lead to stands in the order of ids, each once', () => {
  const claims: Claim[] = [
    ['a/x', 'equal-to', 'p.q'],
    ['a/x', 'equal-to', 'p.r'],
    ['b/z', 'equal-to', 'p.q'],
    ['b/y', 'equal-to', 'p.r'],
    ['b/z', 'equal-to', 'p.r'],
  ];
  expect(reached(claims)).toEqual(['b/y', 'b/z']);
});

describe('what a node leads to in one document', () => {
  test('a hub leads to the nodes of that document alone, together where they are reached by the same relation', () => {
    const facts = factsOfClaims([
      ['b/u', 'subset-of', 'p.q'],
      ['b/v', 'subset-of', 'p.q'],
      ['b/w', 'superset-of', 'p.q'],
      ['c/u', 'subset-of', 'p.q'],
    ]);
    const leads = facts.leadingInto('b').get(facts.placeOf.get('p.q') ?? -1) ?? [];
    expect(leads.map(({ relation, places }) => [possibilitiesOf(relation), places.map((place) => facts.nodes[place])])).toEqual([
      [['superset'], ['b/u', 'b/v']],
      [['subset'], ['b/w']],
    ]);
  });

  test('nothing leads into a document that no row names', () => {
    expect([...factsOfClaims([['b/u', 'subset-of', 'p.q']]).leadingInto('c')]).toEqual([]);
  });
});

test.each([
  ['editors', [2]],
  ['nist', [1, 1]],
])('paths whose second rows are by %s are taken together where one author wrote both rows of each: %j', (author, expected) => {
  const facts = factsOfClaims(
    ['c/1', 'd/1'].flatMap((via): Claim[] => [
      ['a/x', 'subset-of', via],
      [via, 'subset-of', 'b/y', { author }],
    ]),
  );
  const [from = -1, to = -1] = ['a/x', 'b/y'].map((id) => facts.placeOf.get(id));
  expect(groupsBetween(facts, from, to).map(({ paths }) => paths.length)).toEqual(expected);
});
