import { expect, test } from 'vitest';
import { crosswalkOf } from '../../../src/domain/crosswalk/crosswalk.ts';
import { isOpenAlone, leftOpenOf } from '../../../src/domain/crosswalk/left-open.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const label = set('label', 'act', { considered: 'all', leftOpen: ['A 3'] });
const guide = set('act', 'guide', { considered: 'all' });
const unread = requirement('label', 'L 2', { kind: 'provision', verified: 'unverified', evidence: [] });

function openIn(own = label) {
  const kb = kbOf({
    frameworks: [
      framework('act', { jurisdiction: 'eu' }),
      ...['label', 'guide', 'partly'].map((id) => framework(id, { jurisdiction: 'jp' })),
      framework('abroad', { jurisdiction: 'us' }),
    ],
    requirements: [
      ...['A 1', 'A 2', 'A 3'].map((ref) => requirement('act', ref)),
      requirement('label', 'L 1', { basis: 'title' }),
      unread,
      ...['guide', 'partly', 'abroad'].map((id) => requirement(id, 'R1')),
    ],
    sets: [own, guide, set('act', 'partly'), set('act', 'abroad', { considered: 'all' })],
    mappings: [
      row(own, ['L 1', 'intersects-with', 'A 1']),
      row(guide, ['A 1', 'intersects-with', 'R1']),
      ...['A 2', 'A 3'].map((ref) => row(guide, [ref, 'no-relationship', ''])),
      row(set('act', 'partly'), ['A 1', 'intersects-with', 'R1']),
      row(set('act', 'abroad'), ['A 1', 'intersects-with', 'R1']),
    ],
  });
  const crosswalk = crosswalkOf(kb, 'act', 'label');
  return { open: leftOpenOf(kb, crosswalk, 'act'), alone: isOpenAlone(kb, crosswalk) };
}

test('what is left open is counted beside all else, with what was not read and the full comparisons from the same country', () => {
  expect(openIn()).toEqual({
    alone: true,
    open: {
      document: 'act',
      other: 'label',
      ids: ['act/a-3'],
      mapped: 1,
      none: 1,
      unread: { count: 1, refs: ['L 2'], of: 2 },
      byTitle: ['L 1'],
      complete: ['guide'],
    },
  });
});

test('nothing is left open where nobody says so, or where more was not considered', () => {
  const listed = set('label', 'act', { considered: 'listed', leftOpen: ['A 3'] });
  expect([openIn(set('label', 'act', { considered: 'all' })), openIn(listed)]).toEqual([
    { open: undefined, alone: false },
    { open: undefined, alone: false },
  ]);
});
