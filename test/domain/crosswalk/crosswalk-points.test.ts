import { describe, expect, test } from 'vitest';
import { crosswalkOf } from '../../../src/domain/crosswalk/crosswalk.ts';
import { findingCounts, firstDocumentOf, pointsOf, rowsOfPoint } from '../../../src/domain/crosswalk/crosswalk-points.ts';
import type { Records } from '../../../src/domain/model/knowledge-base.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const ours = set('act', 'std', { considered: 'all' });
const heading = requirement('act', 'Ch 1', { kind: 'heading' });
const under = (ref: string) => requirement('act', ref, { parent: 'ch-1' });
const requirements = [
  requirement('act', 'Art. 1'),
  requirement('act', 'Art. 2'),
  requirement('act', 'Art. 3', { kind: 'provision' }),
  heading,
  ...['Ch 1.1', 'Ch 1.2', 'Ch 1.3', 'Ch 1.4'].map(under),
  ...['T 1', 'T 2'].map((ref) => requirement('std', ref)),
];

function summary(rows: readonly (readonly [string, string, string])[], over: Partial<Records> = {}) {
  const kb = kbOf({
    frameworks: [framework('act'), framework('std')],
    requirements,
    sets: [ours],
    mappings: rows.map(([source, relationship, target]) => row(ours, [source, relationship as 'subset-of', target])),
    ...over,
  });
  const crosswalk = crosswalkOf(kb, 'act', 'std');
  return { crosswalk, points: pointsOf(kb, crosswalk) };
}
const told = (points: ReturnType<typeof summary>['points']) =>
  points.map(({ first, last, assessable, counts }) => [
    `${first.ref}…${last.ref}`,
    assessable,
    Object.entries(counts)
      .flatMap(([finding, count]) => (count > 0 ? [`${finding} ${count}`] : []))
      .join(', '),
  ]);

const letters = ['a', 'b', 'c', 'd', 'e'].map((letter) => requirement('act', `Ch 2(1)(${letter})`, { parent: 'ch-2-1' }));
const chapter = [
  requirement('act', 'Ch 2', { kind: 'heading' }),
  requirement('act', 'Ch 2(1)', { parent: 'ch-2' }),
  requirement('act', 'Ch 2(2)', { parent: 'ch-2' }),
];

describe('the points of a crosswalk', () => {
  test('count by itself a list of at least five under one number, without that number', () => {
    const listsOf = (own: typeof letters) =>
      summary(
        [
          ['Ch 2(1)', 'subset-of', 'T 1'],
          ['Ch 2(1)(a)', 'intersects-with', 'T 1'],
        ],
        {
          requirements: [...chapter, ...own, requirement('std', 'T 1')],
        },
      ).points.flatMap(({ lists }) =>
        lists.map(({ first, last, assessable, counts }) => [first.ref, last.ref, assessable, counts.overlaps, counts.unassessed]),
      );
    expect([listsOf(letters), listsOf(letters.slice(1))]).toEqual([[['Ch 2(1)(a)', 'Ch 2(1)(e)', 5, 1, 4]], []]);
  });

  test('name the row that says the most of a member of a list, the surest of several that say as much', () => {
    const rows = [
      row(ours, ['Ch 2(1)(a)', 'intersects-with', 'T 1'], { confidence: 'high' }),
      row(ours, ['Ch 2(1)(a)', 'subset-of', 'T 2'], { confidence: 'low' }),
      row(ours, ['Ch 2(1)(b)', 'intersects-with', 'T 1'], { confidence: 'medium' }),
      row(ours, ['Ch 2(1)(b)', 'intersects-with', 'T 2'], { confidence: 'high' }),
    ];
    const { points } = summary([], {
      requirements: [...chapter, ...letters, requirement('std', 'T 1'), requirement('std', 'T 2')],
      mappings: rows,
    });
    const members = points.flatMap(({ lists }) => lists.flatMap((list) => list.members));
    expect(members.map(({ firmest }) => firmest?.targets.join())).toEqual(['std/t-2', 'std/t-2', undefined, undefined, undefined]);
  });

  test('tell of each member of a list what it finds at best, and the rows that relate it', () => {
    const { points } = summary(
      [
        ['Ch 2(1)(a)', 'subset-of', 'T 1'],
        ['Ch 2(1)(b)', 'no-relationship', ''],
      ],
      { requirements: [...chapter, ...letters, requirement('std', 'T 1')] },
    );
    const members = points.flatMap(({ lists }) => lists.flatMap((list) => list.members));
    expect(members.map(({ requirement: { ref }, finding, rows }) => [ref.at(-2), finding, rows.length])).toEqual([
      ['a', 'contained', 1],
      ['b', 'none', 0],
      ['c', 'unassessed', 0],
      ['d', 'unassessed', 0],
      ['e', 'unassessed', 0],
    ]);
  });

  test('count no list that is the whole point', () => {
    const own = [requirement('act', 'Ch 2(1)', { kind: 'heading' }), ...letters];
    const { points } = summary([], {
      requirements: [...own, requirement('std', 'T 1')],
      mappings: [row(ours, ['Ch 2(1)(a)', 'subset-of', 'T 1'])],
    });
    expect(points.map(({ assessable, lists }) => [assessable, lists.length])).toEqual([[5, 0]]);
  });

  test('are the headings of the top, and what stands under none together; each requirement counts once, for the strongest', () => {
    const { points } = summary([
      ['Art. 1', 'equal-to', 'T 1'],
      ['Art. 1', 'intersects-with', 'T 2'],
      ['Art. 2', 'no-relationship', ''],
      ['Ch 1.1', 'intersects-with', 'T 1'],
      ['Ch 1.1', 'subset-of', 'T 2'],
      ['Ch 1.2', 'superset-of', 'T 2'],
      ['Ch 1.3', 'intersects-with', 'T 2'],
    ]);
    expect(told(points)).toEqual([
      ['Art. 1…Art. 3', 2, 'equal 1, none 1'],
      ['Ch 1…Ch 1', 4, 'contained 1, contains 1, overlaps 1, unassessed 1'],
    ]);
  });

  test('tell what nobody has looked at from what has no counterpart', () => {
    const listed = set('act', 'std', { considered: 'listed' });
    const { points } = summary([], { sets: [listed], mappings: [row(listed, ['Ch 1.1', 'no-relationship', ''])] });
    expect(told(points)).toEqual([
      ['Art. 1…Art. 3', 2, 'unassessed 2'],
      ['Ch 1…Ch 1', 4, 'none 1, unassessed 3'],
    ]);
  });

  test('count rows of one author alone: ours where we have a set', () => {
    const theirs = set('act', 'std', { author: 'demo' });
    const { points } = summary([], {
      sets: [ours, theirs],
      mappings: [row(ours, ['Art. 1', 'no-relationship', '']), row(theirs, ['Art. 1', 'equal-to', 'T 1'])],
    });
    expect(told(points)[0]).toEqual(['Art. 1…Art. 3', 2, 'none 1, unassessed 1']);
  });

  test('count a member of a joint row for what follows for it alone', () => {
    const { points } = summary([
      ['Ch 1.1; Ch 1.2', 'equal-to', 'T 1'],
      ['Ch 1.3; Ch 1.4', 'superset-of', 'T 2'],
    ]);
    expect(told(points)[1]).toEqual(['Ch 1…Ch 1', 4, 'contained 2, contributes 2']);
  });

  test('are none where a heading has nothing to be assessed under it', () => {
    const bare = [requirement('act', 'Ch 2', { kind: 'heading' }), requirement('act', 'Ch 2.1', { kind: 'provision', parent: 'ch-2' })];
    const { points } = summary([], { requirements: [...requirements, ...bare] });
    expect(points.map(({ first }) => first.ref)).toEqual(['Art. 1', 'Ch 1']);
  });

  test('are apart for a requirement with an enhancement, if only one', () => {
    const { points } = summary([], {
      requirements: [
        ...['Art. 1', 'Art. 2', 'Art. 3', 'Art. 4'].map((ref) => requirement('act', ref)),
        requirement('act', 'Art. 3 RE 1', { kind: 'enhancement', parent: 'art-3' }),
        requirement('std', 'T 1'),
      ],
    });
    expect(points.map(({ first, assessable }) => [first.ref, assessable])).toEqual([
      ['Art. 1', 2],
      ['Art. 3', 2],
      ['Art. 4', 1],
    ]);
  });

  test('have a row where the last of its sources stands', () => {
    const { crosswalk, points } = summary([
      ['Art. 1; Ch 1.1', 'superset-of', 'T 1'],
      ['Art. 2', 'equal-to', 'T 1'],
    ]);
    expect(points.map((point) => rowsOfPoint(crosswalk, point).map(({ sources }) => sources.length))).toEqual([[1], [2]]);
  });
});

test('a crosswalk follows the order of the source of our set, whichever comes first in the alphabet', () => {
  const back = set('std', 'act');
  const kb = kbOf({
    frameworks: [framework('act'), framework('std')],
    requirements,
    sets: [back],
    mappings: [row(back, ['T 1', 'subset-of', 'Art. 1'])],
  });
  const crosswalk = crosswalkOf(kb, 'act', 'std');
  expect([firstDocumentOf(crosswalk), told(pointsOf(kb, crosswalk))]).toEqual(['std', [['T 1…T 2', 2, 'contained 1, unassessed 1']]]);
});

test('what requirements find is counted by kind, each once for the strongest and only where rows name it', () => {
  const { crosswalk } = summary([
    ['Art. 1', 'subset-of', 'T 1'],
    ['Art. 1', 'intersects-with', 'T 2'],
    ['Art. 2', 'intersects-with', 'T 2'],
  ]);
  const counted = findingCounts(crosswalk, { author: 'editors', ids: ['act/art-1', 'act/art-2', 'act/ch-1-1'] });
  expect([counted.contained, counted.overlaps, counted.none, counted.unassessed]).toEqual([1, 1, 0, 0]);
  expect(findingCounts(crosswalk, { author: 'editors', ids: ['std/t-1'] }).contains).toBe(1);
});
