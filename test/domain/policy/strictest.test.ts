import { describe, expect, test } from 'vitest';
import type { Parameter } from '../../../src/domain/model/schema/requirement.ts';
import { byClock, hoursOf } from '../../../src/domain/policy/strictest.ts';
import { requirement } from '../../builders.ts';
import { law } from './policy-world.ts';

const value = (over: Partial<Parameter>) => ({
  framework: law('act'),
  requirement: requirement('act', 'A1'),
  parameter: { value: 1, unit: 'h', verified: 'one-source', ...over } as Parameter,
});
const strictest = (...values: readonly Partial<Parameter>[]) =>
  byClock(values.map(value)).map(({ clock, strictest: one }) => [clock, one?.parameter.value]);

describe('a period in hours', () => {
  test.each<[Parameter['unit'], number | undefined]>([
    ['min', 2 / 60],
    ['s', 2 / 3600],
    ['h', 2],
    ['d', 48],
    ['mo', 1461],
    ['y', 17_532],
    ['eur', undefined],
    ['staff', undefined],
    ['percent', undefined],
  ])('2 %s are %s', (unit, hours) => {
    expect(hoursOf({ value: 2, unit })).toBe(hours);
  });
});

describe('the strictest of several values', () => {
  test('is the shortest deadline, whatever its unit', () => {
    expect(strictest({ value: 72, clock: 'awareness' }, { value: 1, unit: 'd', clock: 'awareness' })).toEqual([['awareness', 1]]);
    expect(strictest({ value: 1, unit: 'd', bound: 'at-most' }, { value: 72 })).toEqual([[undefined, 1]]);
  });

  test('is the longest minimum', () => {
    expect(strictest({ value: 5, unit: 'y', bound: 'at-least' }, { value: 10, unit: 'y', bound: 'at-least' })).toEqual([[undefined, 10]]);
  });

  test('is sought among those alone that run from the same event', () => {
    expect(strictest({ value: 24, clock: 'incident' }, { value: 72, clock: 'awareness' })).toEqual([
      ['awareness', 72],
      ['incident', 24],
    ]);
  });

  test('is none where minima and maxima mix, or one is no period', () => {
    expect(strictest({ value: 5, bound: 'at-least' }, { value: 10, bound: 'at-most' })).toEqual([[undefined, undefined]]);
    expect(strictest({ value: 5 }, { value: 10, unit: 'eur' })).toEqual([[undefined, undefined]]);
  });

  test('gives way to something longer where another one does, and is none where they give way to different things', () => {
    const years = { value: 10, unit: 'y', bound: 'at-least' } as const;
    const [plain, support] = [years, { ...years, orLonger: 'the support period' }];
    expect(byClock([plain, support].map(value))[0]?.strictest?.parameter.orLonger).toBe('the support period');
    expect(byClock([{ ...years, value: 20 }, support].map(value))[0]?.strictest).toBeUndefined();
    expect(byClock([support, { ...years, orLonger: 'the lifetime' }].map(value))[0]?.strictest).toBeUndefined();
  });

  test('is told apart from one value that all set', () => {
    const groups = byClock([{ value: 24, clock: 'awareness' }, { value: 24, clock: 'awareness' }, { value: 1 }, { value: 2 }].map(value));
    expect(groups.map(({ clock, isOneValue }) => [clock, isOneValue])).toEqual([
      [undefined, false],
      ['awareness', true],
    ]);
  });
});
