import { describe, expect, test } from 'vitest';
import { relationsOf } from '../../../src/domain/crosswalk/requirement-relations.ts';
import { computed, element, framework, requirement, row, set } from '../../builders.ts';

const ours = set('b', 'a');
const theirs = set('a', 'b', { author: 'nist' });
const { kb } = computed({
  frameworks: [framework('pi40-rri'), framework('a'), framework('b'), framework('c'), framework('d')],
  requirements: [requirement('a', 'R1'), requirement('a', 'R2', { kind: 'heading' }), requirement('b', 'R1')],
  elements: [element('plan', ['policy'])],
  sets: [theirs, ours],
  mappings: [row(theirs, ['R1', 'related-to', 'R1']), row(ours, ['R1', 'subset-of', 'R1'])],
  scope: { pairs: ['d', 'c'].map((target) => ({ source: 'a', target, state: 'not-yet' as const })), planned: [] },
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

  test('are empty for what asks nobody for a measure', () => {
    expect(of('a/r2')).toEqual([]);
  });
});
