import { describe, expect, test } from 'vitest';
import { greedyCover } from '../../../src/domain/coverage/greedy-cover.ts';

const pick = (covers: Readonly<Record<string, readonly string[]>>, wanted: readonly string[], limit = Infinity) =>
  greedyCover(new Map(Object.entries(covers)), { wanted: new Set(wanted), limit });

describe('a greedy cover', () => {
  test.each<[string, Readonly<Record<string, readonly string[]>>, readonly string[], number, readonly string[]]>([
    ['takes first what covers most', { small: ['x'], large: ['x', 'y'] }, ['x', 'y'], 5, ['large']],
    ['takes next what covers most of the rest', { a: ['x', 'y', 'z'], b: ['y', 'z'], c: ['w'] }, ['w', 'x', 'y', 'z'], 5, ['a', 'c']],
    ['takes equals by id, 2 before 10', { 'r-10': ['x'], 'r-2': ['x'] }, ['x'], 5, ['r-2']],
    ['counts only what is wanted', { a: ['x', 'other', 'more'], b: ['x', 'y'] }, ['x', 'y'], 5, ['b']],
    ['counts what is named twice once', { a: ['x', 'x'], b: ['x', 'y'] }, ['x', 'y'], 5, ['b']],
    ['takes nothing that adds nothing', { a: ['x'], b: ['x'], c: [] }, ['x', 'unreachable'], 5, ['a']],
    ['ends at the limit', { a: ['x'], b: ['y'] }, ['x', 'y'], 1, ['a']],
    ['takes nothing where nothing may be taken', { a: ['x'] }, ['x'], 0, []],
    ['takes nothing where nothing is wanted', { a: ['x'] }, [], 5, []],
  ])('%s', (_, covers, wanted, limit, expected) => {
    expect(pick(covers, wanted, limit)).toEqual(expected);
  });
});
