import { describe, expect, test } from 'vitest';
import type { Recognitions } from '../../../src/domain/model/schema/recognitions.ts';
import { recognitionGrid, recognitionId, recognitionPairs, recognitionsOfPair } from '../../../src/domain/policy/recognition-grid.ts';
import { jurisdiction, kbOf } from '../../builders.ts';

const statement = (from: string, to: string, outcome: Recognitions[number]['outcome'], level?: string): Recognitions[number] => ({
  from: { label: from },
  to: { label: to, ...(level === undefined ? {} : { level }) },
  outcome,
  effect: 'One counts for the other.',
  asOf: '2026-10-09',
  evidence: [],
  verified: 'two-sources',
});
const recognitions = [
  statement('star', 'cls', 'partly', 'Level 1'),
  statement('star', 'cls', 'unknown', 'Level 2'),
  statement('open', 'cls', 'none-found'),
  statement('finnish', 'cls', 'recognised'),
];
const kb = kbOf({
  jurisdictions: [jurisdiction('sg'), jurisdiction('jp'), jurisdiction('de')],
  labels: {
    star: { name: 'Star', jurisdiction: 'jp' },
    cls: { name: 'CLS', jurisdiction: 'sg' },
    open: { name: 'Open mark' },
    finnish: { name: 'Finnish label', jurisdiction: 'fi' },
  },
  recognitions,
});

describe('the table from country to country', () => {
  const grid = recognitionGrid(kb);

  test('has the places of a side alone, those without a page after the others, and what is of no country last', () => {
    expect([grid.from, grid.to]).toEqual([['jp', 'fi', undefined], ['sg']]);
  });

  test.each([
    ['jp', 'sg', ['partly', 'unknown']],
    ['sg', 'jp', []],
    [undefined, 'sg', ['none-found']],
  ])('tells from %s to %s what was stated in that direction', (from, to, outcomes) => {
    expect(grid.between(from, to).map(({ outcome }) => outcome)).toEqual(outcomes);
  });
});

test('a statement has a fragment of both names and levels, by which the two of one pair differ', () => {
  expect(recognitions.map((one) => recognitionId(kb, one))).toEqual([
    'star--cls-level-1',
    'star--cls-level-2',
    'open-mark--cls',
    'finnish-label--cls',
  ]);
});

test('of two documents there are the statements in both directions, and none with a third or a label', () => {
  const of = (from: string, to: string): Recognitions[number] => ({
    ...statement('star', 'cls', 'partly'),
    from: { framework: from },
    to: { framework: to },
  });
  const all = [of('act', 'scheme'), of('scheme', 'act'), of('act', 'other'), ...recognitions];
  expect(recognitionsOfPair({ recognitions: all }, 'act', 'scheme')).toEqual(all.slice(0, 2));
});

test('each direction between two countries counts once, for the best that is stated of it', () => {
  const between = (outcomes: readonly Recognitions[number]['outcome'][]) =>
    recognitionPairs({ ...kb, recognitions: outcomes.map((outcome) => statement('star', 'cls', outcome)) });
  const two = { places: 2, all: 2, counts: 0, none: 0, unknown: 0, silent: 1 };
  expect(between(['unknown', 'none-found', 'partly'])).toEqual({ ...two, counts: 1 });
  expect(between(['unknown', 'none-found'])).toEqual({ ...two, none: 1 });
  expect(between(['unknown'])).toEqual({ ...two, unknown: 1 });
  expect(recognitionPairs(kb)).toEqual({ places: 3, all: 6, counts: 2, none: 0, unknown: 0, silent: 4 });
});
