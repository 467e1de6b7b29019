import { describe, expect, test } from 'vitest';
import { isStep, reversed, stepsBetween, type FactGraph } from '../../../src/domain/algebra/fact-graph.ts';
import { possibilitiesOf } from '../../../src/domain/algebra/relation.ts';
import { factsOfClaims, type Claim } from '../engine-builders.ts';

const claims: Claim[] = [
  ['a/x', 'subset-of', 'b/y'],
  ['a/x', 'intersects-with', 'b/y', { author: 'nist' }],
  ['a/x', 'superset-of', 'b/z'],
  ['c/w', 'subset-of', 'a/x'],
];
const graph = factsOfClaims(claims);
const place = ({ placeOf }: FactGraph, id: string) => placeOf.get(id) ?? -1;
const between = (from: string, to: string) =>
  stepsBetween(graph, place(graph, from), place(graph, to)).map(
    ({ relation, fact }) => `${possibilitiesOf(relation).join('|')} ${fact.author}`,
  );

describe('a graph of facts', () => {
  test('has each fact at both of its ends, read in the direction of walking', () => {
    expect([between('a/x', 'b/y'), between('b/y', 'a/x')]).toEqual([
      ['intersects nist', 'subset editors'],
      ['intersects nist', 'superset editors'],
    ]);
  });

  test.each([
    ['a/x', 'b/y', true],
    ['b/z', 'a/x', true],
    ['c/w', 'b/y', false],
    ['b/y', 'b/z', false],
    ['a/x', 'a/x', false],
  ])('knows whether a step leads from %s to %s: %s', (from, to, expected) => {
    expect(isStep(graph, place(graph, from), place(graph, to))).toBe(expected);
    expect(between(from, to).length > 0).toBe(expected);
  });

  test('orders nodes by number and says which document each belongs to', () => {
    const numbered = factsOfClaims([
      ['a/r-10', 'subset-of', 'p.q'],
      ['a/r-2', 'subset-of', 'p.q'],
    ]);
    expect(numbered.nodes).toEqual(['a/r-2', 'a/r-10', 'p.q']);
    expect(numbered.documents).toEqual(['a', 'a', 'pi40-rri']);
    expect(numbered.nodesOfDocument.get('a')).toEqual([0, 1]);
  });

  test('says where each node leads in a document, by relation', () => {
    const leads = graph.leadingInto('b').get(place(graph, 'a/x')) ?? [];
    expect(leads.map(({ relation, places }) => [possibilitiesOf(relation).join('|'), places.map((one) => graph.nodes[one])])).toEqual([
      ['intersects', ['b/y']],
      ['subset', ['b/y']],
      ['superset', ['b/z']],
    ]);
    expect(graph.leadingInto('b').has(place(graph, 'c/w'))).toBe(false);
    expect(graph.leadingInto('no-such-document').size).toBe(0);
  });

  test('gathers the nodes to which one leads by the same relation', () => {
    const hub = factsOfClaims([
      ['a/x', 'subset-of', 'b/y'],
      ['a/x', 'subset-of', 'b/z'],
    ]);
    expect(
      hub
        .leadingInto('b')
        .get(place(hub, 'a/x'))
        ?.map(({ places }) => places.length),
    ).toEqual([2]);
  });
});

test('a step reversed twice is itself', () => {
  const step = stepsBetween(graph, place(graph, 'a/x'), place(graph, 'b/y'))[1];
  if (!step) throw new Error('No step was found.');
  expect(reversed(step)).not.toEqual(step);
  expect(reversed(reversed(step))).toEqual(step);
});
