import { expect, test } from 'vitest';
import { crosswalkOf } from '../../../src/domain/crosswalk/crosswalk.ts';
import { pointsBySide } from '../../../src/domain/crosswalk/points-by-side.ts';
import type { MappingSet } from '../../../src/domain/model/knowledge-base.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

function sidesOf(sets: readonly MappingSet[]) {
  const chapters = ['act', 'label'].flatMap((of) => [
    ...['Ch 1', 'Ch 2'].map((ref) => requirement(of, ref, { kind: 'heading' })),
    ...['Ch 1.1', 'Ch 2.1'].map((ref) => requirement(of, ref, { parent: `ch-${ref.slice(3, 4)}` })),
  ]);
  const kb = kbOf({
    frameworks: [framework('act'), framework('label')],
    requirements: chapters,
    sets: [...sets],
    mappings: sets.map((own) => row(own, ['Ch 1.1', 'intersects-with', 'Ch 1.1'])),
  });
  return pointsBySide(kb, crosswalkOf(kb, 'act', 'label')).map(({ document, isFirst, points }) => [document, isFirst, points.length]);
}

test('both documents are counted by point where both were considered, the one that the crosswalk begins with first', () => {
  expect(sidesOf([set('label', 'act', { considered: 'all' })])).toEqual([
    ['label', true, 2],
    ['act', false, 2],
  ]);
});

test('one is counted where rows were written from it alone, and none where nobody wrote any', () => {
  expect(sidesOf([set('label', 'act', { considered: 'listed' })])).toEqual([['label', true, 2]]);
  expect(sidesOf([])).toEqual([]);
});
