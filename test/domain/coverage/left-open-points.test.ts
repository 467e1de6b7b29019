import { expect, test } from 'vitest';
import { isAllLeftOpen, isLeftOpen } from '../../../src/domain/coverage/left-open-points.ts';
import type { MappingSet } from '../../../src/domain/model/knowledge-base.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const label = set('label', 'act', { considered: 'all', leftOpen: ['A 2', 'A 3'] });

function openIn(own: MappingSet) {
  const kb = kbOf({
    frameworks: [framework('act'), framework('label')],
    requirements: [...['A 1', 'A 2', 'A 3'].map((ref) => requirement('act', ref)), requirement('label', 'L 1')],
    sets: [own],
    mappings: [row(own, ['L 1', 'intersects-with', 'A 1'])],
  });
  const points = ['act/a-1', 'act/a-2', 'act/a-3', 'label/l-1', 'act/none'].filter((id) =>
    isLeftOpen(kb, id, id.startsWith('act') ? 'label' : 'act'),
  );
  return { points, all: isAllLeftOpen(kb, 'act', 'label'), inverse: isAllLeftOpen(kb, 'label', 'act') };
}

test('what a set of ours names is left open, and all that waits is', () => {
  expect(openIn(label)).toEqual({ points: ['act/a-2', 'act/a-3'], all: true, inverse: false });
});

test.each([
  ['of which a part waits for another reason', { considered: 'listed' as const, leftOpen: ['A 2'] }, ['act/a-2'], false],
  ['that names nothing', { considered: 'all' as const }, [], false],
  ['of another author', { considered: 'all' as const, leftOpen: ['A 2', 'A 3'], author: 'nist' }, [], false],
])('of a set %s not all is left open', (_, over, points, all) => {
  expect(openIn(set('label', 'act', over))).toEqual({ points, all, inverse: false });
});
