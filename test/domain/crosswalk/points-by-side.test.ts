import { expect, test } from 'vitest';
import { crosswalkOf } from '../../../src/domain/crosswalk/crosswalk.ts';
import { pointsBySide } from '../../../src/domain/crosswalk/points-by-side.ts';
import type { MappingSet } from '../../../src/domain/model/knowledge-base.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

function sidesOf(sets: readonly MappingSet[]) {
  const chapters = ['act', 'label'].flatMap((of) => {
    const numbers = of === 'act' ? [1, 2, 3] : [1, 2];
    return numbers.flatMap((number) => [
      requirement(of, `Ch ${number}`, { kind: 'heading' }),
      requirement(of, `Ch ${number}.1`, { parent: `ch-${number}` }),
    ]);
  });
  const kb = kbOf({
    frameworks: [framework('act'), framework('label')],
    requirements: chapters,
    sets: [...sets],
    mappings: sets.map((own) => row(own, ['Ch 1.1', 'intersects-with', 'Ch 1.1'])),
  });
  return pointsBySide(kb, crosswalkOf(kb, 'act', 'label')).map(({ document, points }) => [document, points.length]);
}

test('both documents are counted by point where both were considered, the one that the crosswalk begins with first', () => {
  expect(sidesOf([set('label', 'act', { considered: 'all' })])).toEqual([
    ['label', 2],
    ['act', 3],
  ]);
});

test('one is counted where rows were written from it alone, and none where nobody wrote any', () => {
  expect(sidesOf([set('label', 'act', { considered: 'listed' })])).toEqual([['label', 2]]);
  expect(sidesOf([])).toEqual([]);
});
