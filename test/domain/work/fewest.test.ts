import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewestCover } from '../../../src/domain/work/fewest.ts';

const pick = (...lists: readonly (readonly number[])[]) => fewestCover(new Map(lists.map((list, index) => [index, list])));

describe('the fewest that reach everything', () => {
  test.each<[string, readonly (readonly number[])[], readonly number[]]>([
    ['nothing where nothing is reached', [[], []], []],
    ['one that alone reaches something', [[1], [2]], [0, 1]],
    ['the one that reaches most first', [[1], [2, 3, 4], [4, 5]], [1, 0, 2]],
    ['not the one that another reaches along', [[1], [1, 2]], [1]],
    ['the first of equals', [[1], [1]], [0]],
    [
      'fewer than the choice of the most new ones finds',
      [
        [1, 2, 3, 4],
        [1, 3, 5],
        [2, 4, 6],
      ],
      [1, 2],
    ],
    [
      'fewer also where each can be reached in two ways and none reaches all of another',
      [
        [1, 2, 3, 4],
        [1, 3, 5],
        [2, 4, 6],
        [2, 5],
        [1, 6],
      ],
      [1, 2],
    ],
    [
      'beside what must be taken, the one that reaches more of what is then left',
      [[5, 6], [2, 3], [6], [1, 6], [3], [1, 3, 4], [2, 5]],
      [5, 0, 6],
    ],
    [
      'of several choices as good, that which reaches the first of the hardest',
      [[1, 3], [3, 4], [4], [1, 4], [2, 3], [3, 4], [1, 2]],
      [1, 6],
    ],
  ])('%s', (_, lists, expected) => {
    expect(pick(...lists)).toEqual({ picks: expected, isExact: true });
  });

  test('are as few as a look at every choice finds, reach all, and do not hang on the order given', () => {
    const lists = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(lists, (all) => {
        const entries = all.map((list, index) => [index, list] as const);
        const { picks, isExact } = fewestCover(new Map(entries));
        expect(isExact).toBe(true);
        expect(new Set(picks.flatMap((one) => all[one] ?? []))).toEqual(new Set(all.flat()));
        expect(picks.length).toBe(fewestByTrial(all));
        expect(fewestCover(new Map(entries.toReversed())).picks).toEqual(picks);
      }),
      { numRuns: 300 },
    );
  });

  test('hold none that another reaches along, were it as good in the end', () => {
    const lists = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 5 }), { maxLength: 12 });
    fc.assert(
      fc.property(lists, (all) => {
        const { picks } = pick(...all);
        const reaches = all.map((list) => new Set(list));
        const along = picks.filter((one) =>
          reaches.some((more, other) => more.size > (reaches[one]?.size ?? 0) && other !== one && reaches[one]?.isSubsetOf(more)),
        );
        expect(along).toEqual([]);
      }),
      {
        numRuns: 500,
        examples: [
          [
            [
              [1, 2],
              [2, 3],
              [1, 3],
              [1, 2, 4],
              [2, 3, 4],
              [1, 3, 4],
            ],
          ],
        ],
      },
    );
  });
});

test('a choice too wide to try is still whole, alike each time, and said not to be exact', () => {
  const random = chance();
  const wide = new Map(Array.from({ length: 120 }, (_, id) => [id, Array.from({ length: 7 }, () => random() % 140)]));
  const first = fewestCover(wide);
  expect(new Set(first.picks.flatMap((one) => wide.get(one) ?? []))).toEqual(new Set([...wide.values()].flat()));
  expect([first.isExact, fewestCover(wide)]).toEqual([false, first]);
});

function fewestByTrial(lists: readonly (readonly number[])[]): number {
  const wanted = new Set(lists.flat()).size;
  const choices = Array.from({ length: 2 ** lists.length }, (_, mask) => lists.filter((_list, bit) => (mask & (1 << bit)) !== 0));
  return Math.min(...choices.filter((choice) => new Set(choice.flat()).size === wanted).map((choice) => choice.length));
}

/** Numbers that look like chance, the same each time. */
function chance(): () => number {
  let state = 7;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}
