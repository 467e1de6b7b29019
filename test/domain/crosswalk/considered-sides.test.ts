import { describe, expect, test } from 'vitest';
import { byPoint, consideredSides, withoutRow } from '../../../src/domain/crosswalk/considered-sides.ts';
import { crosswalkOf } from '../../../src/domain/crosswalk/crosswalk.ts';
import type { MappingSet } from '../../../src/domain/model/knowledge-base.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

function world(over: Partial<MappingSet>) {
  const label = set('label', 'act', over);
  const kb = kbOf({
    frameworks: [framework('act'), framework('label')],
    requirements: [
      requirement('act', 'Ch 1', { kind: 'heading' }),
      ...['Ch 1.1', 'Ch 1.2'].map((ref) => requirement('act', ref, { parent: 'ch-1' })),
      requirement('act', 'Ch 2', { kind: 'heading' }),
      ...['Ch 2.1', 'Ch 2.2'].map((ref) => requirement('act', ref, { parent: 'ch-2' })),
      ...['L1', 'L2'].map((ref) => requirement('label', ref)),
    ],
    sets: [label],
    mappings: [row(label, ['L1', 'intersects-with', 'Ch 1.1']), row(label, ['L2', 'no-relationship', ''])],
  });
  return { kb, crosswalk: crosswalkOf(kb, 'act', 'label') };
}
const rest = (over: Partial<MappingSet>) => {
  const { crosswalk } = world(over);
  return consideredSides(crosswalk).map((side) => [side.document, withoutRow(crosswalk, side).ids, side.unassessed]);
};

describe('the sides of a crosswalk', () => {
  test('were both considered where the set promises so, and what stands in no row has none written', () => {
    expect(rest({ considered: 'all', leftOpen: ['Ch 2.2'] })).toEqual([
      ['act', ['act/ch-1-2', 'act/ch-2-1'], ['act/ch-2-2']],
      ['label', [], []],
    ]);
  });

  test('were not both considered where rows were written from one alone', () => {
    expect(rest({ considered: 'listed' })).toEqual([['label', [], []]]);
  });

  test('name the set that considered what stands in no row', () => {
    const { crosswalk } = world({ considered: 'all' });
    expect(consideredSides(crosswalk).map((side) => withoutRow(crosswalk, side).set?.id)).toEqual(['label--act', undefined]);
  });

  test('of another author say nothing of what no row names', () => {
    expect(rest({ considered: 'all', author: 'others' })).toEqual([]);
  });
});

test('requirements stand under the points of their document, and aspects under none', () => {
  const { kb, crosswalk } = world({ considered: 'all' });
  const told = (ids: readonly string[]) =>
    byPoint(kb, crosswalk, { document: 'act', ids }).map(({ point, ids: own }) => [point?.slug, own.length]);
  expect(told(['act/ch-2-1', 'act/ch-1-1', 'act/ch-1-2', 'plan.policy'])).toEqual([
    ['ch-1', 2],
    ['ch-2', 1],
    [undefined, 1],
  ]);
});
