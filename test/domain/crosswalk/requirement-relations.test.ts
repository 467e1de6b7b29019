import { describe, expect, test } from 'vitest';
import { relationsOf } from '../../../src/domain/crosswalk/requirement-relations.ts';
import { computed, element, framework, kbOf, requirement, row, set } from '../../builders.ts';

const ours = set('b', 'a');
const theirs = set('a', 'b', { author: 'nist' });
const { kb } = computed({
  frameworks: ['pi40-rri', 'a', 'b', 'c', 'd', 'e'].map((id) => framework(id)),
  requirements: [requirement('a', 'R1'), requirement('a', 'R2', { kind: 'heading' }), requirement('b', 'R1')],
  elements: [element('plan', ['policy'])],
  sets: [theirs, ours],
  mappings: [row(theirs, ['R1', 'related-to', 'R1']), row(ours, ['R1', 'subset-of', 'R1'])],
  scope: {
    pairs: [
      ...['d', 'c', 'not-here'].map((target) => ({ source: 'a', target, state: 'not-yet' as const })),
      { source: 'e', target: 'b', state: 'not-yet' },
    ],
    planned: [],
  },
});
const of = (id: string) => {
  const found = kb.requirementById.get(id);
  return found ? relationsOf(kb, found) : [];
};

describe('the relations of a requirement', () => {
  test('begin with the focal document and name every document of the scope in order, with rows or without', () => {
    expect(of('a/r1').map(({ document }) => document)).toEqual(['pi40-rri', 'b', 'c', 'd']);
  });

  test('give our rows before those of others, and each says in which direction it reads', () => {
    expect(of('a/r1')[1]?.rows.map(({ mapping, inverse }) => [mapping.author, inverse])).toEqual([
      ['editors', true],
      ['nist', false],
    ]);
  });

  test('name who stands in a row beside it, on its own side', () => {
    const joint = kbOf({
      frameworks: [framework('a'), framework('b')],
      requirements: ['a', 'b'].flatMap((document) => ['R1', 'R2'].map((ref) => requirement(document, ref))),
      sets: [ours],
      mappings: [row(ours, ['R1; R2', 'subset-of', 'R1; R2'])],
    });
    const rowsOf = (id: string) => joint.requirements.filter((one) => one.id === id).flatMap((one) => relationsOf(joint, one));
    expect(['b/r1', 'a/r2'].map((id) => rowsOf(id).flatMap(({ rows }) => rows.map(({ together, others }) => [together, others])))).toEqual([
      [[['b/r2'], ['a/r1', 'a/r2']]],
      [[['a/r1'], ['b/r1', 'b/r2']]],
    ]);
  });

  test('are empty for what asks nobody for a measure', () => {
    expect(of('a/r2')).toEqual([]);
  });
});
