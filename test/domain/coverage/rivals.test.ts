import { describe, expect, test } from 'vitest';
import { disputedAspects } from '../../../src/domain/coverage/rivals.ts';
import type { MappingSet } from '../../../src/domain/model/knowledge-base.ts';
import type { Relationship } from '../../../src/domain/model/vocabulary.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const ours = set('a');
const theirs = (over: Partial<MappingSet> = {}) => set('a', undefined, { author: 'nist', ...over });

function disputed(said: readonly [string, Relationship, string], own: Relationship | undefined, of: MappingSet = theirs()) {
  const kb = kbOf({
    frameworks: [framework('a')],
    requirements: [requirement('a', '1'), requirement('a', '2')],
    sets: [ours, of],
    mappings: [row(of, said), ...(own === undefined ? [] : [row(ours, ['1', own, 'plan.policy'])])],
  });
  return [...disputedAspects(kb, 'a', kb.mappingsOfSet.get(ours.id) ?? [])];
}

describe('another author disputes an aspect', () => {
  test.each([
    ['superset-of', 'subset-of', ['plan.policy']],
    ['subset-of', 'subset-of', []],
    ['related-to', 'subset-of', []],
    ['no-relationship', 'intersects-with', ['plan.policy']],
  ] as const)('by `%s` beside our `%s`: %j', (rival, own, aspects) => {
    expect(disputed(['1', rival, 'plan.policy'], own)).toEqual(aspects);
  });

  test('by a relation where we have no row, and not by saying that there is none', () => {
    expect(disputed(['1', 'subset-of', 'plan.policy'], undefined)).toEqual(['plan.policy']);
    expect(disputed(['1', 'no-relationship', 'plan.policy'], undefined)).toEqual([]);
  });

  test('by a relation of another requirement or to another aspect', () => {
    expect(disputed(['2', 'subset-of', 'plan.policy'], 'subset-of')).toEqual(['plan.policy']);
    expect(disputed(['1', 'subset-of', 'plan.iot'], 'subset-of')).toEqual(['plan.iot']);
  });
});

test('Rows of ours, and of a set that does not count, dispute nothing', () => {
  const said = ['2', 'subset-of', 'plan.policy'] as const;
  expect(disputed(said, undefined, theirs({ status: 'deprecated' }))).toEqual([]);
  expect(disputed(said, undefined, set('a', undefined, { author: 'editors' }))).toEqual([]);
});
