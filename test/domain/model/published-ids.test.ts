import { describe, expect, test } from 'vitest';
import { idsOf, revivedIds, vanishedIds } from '../../../src/domain/model/published-ids.ts';
import { retiredOf } from '../../../src/domain/model/retired.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const ours = set('a');
const base = {
  frameworks: [framework('a')],
  requirements: [requirement('a', 'R1')],
  sets: [ours],
  mappings: [row(ours, ['R1', 'no-relationship', ''])],
};
const retired = [{ id: 'a/r9', date: '2026-01-01', reason: 'It was never there.' }];

describe('released ids', () => {
  test('every requirement, set and row is published', () => {
    expect(idsOf(kbOf(base), [])).toEqual(expect.arrayContaining(['a', 'a/r1', 'a--pi40-rri', 'a--pi40-rri/r1~none']));
  });

  test('one that is gone and not retired has vanished', () => {
    expect(vanishedIds(kbOf({ ...base, publishedIds: ['a/r1', 'a/r9'] }), [])).toEqual(['a/r9']);
  });

  test('near miss: one that is retired has not vanished', () => {
    expect(vanishedIds(kbOf({ ...base, retired, publishedIds: ['a/r9'] }), [])).toEqual([]);
  });

  test('a retired one that exists again is revived', () => {
    expect(revivedIds(kbOf({ ...base, retired: [{ id: 'a/r1', date: '2026-01-01', reason: 'Withdrawn.' }] }), [])).toEqual(['a/r1']);
  });
});

test('what a retired id was is read off its form', () => {
  const list = ['unverified-fact--a--r1', 'a--b/r1~b/r2', 'a/r1', 'a'].map((id) => ({ id, date: '2026-01-01', reason: 'Gone.' }));
  expect((['gap', 'row', 'requirement', 'other'] as const).map((kind) => retiredOf({ retired: list }, kind).map(({ id }) => id))).toEqual([
    ['unverified-fact--a--r1'],
    ['a--b/r1~b/r2'],
    ['a/r1'],
    ['a'],
  ]);
});
