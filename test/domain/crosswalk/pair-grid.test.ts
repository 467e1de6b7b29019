import { describe, expect, test } from 'vitest';
import { gridColumns, pairGrid, seriesSpans } from '../../../src/domain/crosswalk/pair-grid.ts';
import { framework, kbOf } from '../../builders.ts';

const kb = kbOf({
  frameworks: [
    framework('alone'),
    framework('beta'),
    framework('act', { jurisdiction: 'eu', kind: 'regulation', force: 'law' }),
    framework('alpha'),
  ],
});
const grid = pairGrid(kb, [
  { a: 'act', b: 'alpha', rows: 7 },
  { a: 'alpha', b: 'beta', rows: 0 },
]);

describe('the grid of pairs', () => {
  test('begins with the paper, which stands in no group and stands once', () => {
    expect(pairGrid(kb, [{ a: 'alpha', b: 'pi40-rri', rows: 1 }]).map(({ document, group }) => [document.id, group])).toEqual([
      ['pi40-rri', undefined],
      ['alpha', 'international'],
    ]);
  });

  test('holds the documents that have a crosswalk, law first, and names a group once', () => {
    expect(grid.map(({ document, group }) => [document.id, group])).toEqual([
      ['act', 'law'],
      ['alpha', 'international'],
      ['beta', undefined],
    ]);
  });

  test('holds each pair once, below the documents that come before', () => {
    expect(grid.map(({ cells }) => cells.map((cell) => cell?.rows))).toEqual([[], [7], [undefined, 0]]);
  });

  test('gives each document all of its pairs, whichever side it stands on', () => {
    expect(grid.map(({ pairs }) => pairs.map(({ other, rows }) => [other.id, rows]))).toEqual([
      [['alpha', 7]],
      [
        ['act', 7],
        ['beta', 0],
      ],
      [['alpha', 0]],
    ]);
  });

  test('needs a column for a document alone that a later one has a crosswalk with', () => {
    expect(gridColumns(grid).map(({ document, place }) => [document.id, place])).toEqual([
      ['act', 0],
      ['alpha', 1],
    ]);
  });
});

test.each([
  [[], []],
  [['IEC'], ['IEC 1']],
  [
    ['IEC', 'IEC', '', 'IEC', '', ''],
    ['IEC 2', ' 1', 'IEC 1', ' 2'],
  ],
])('the heads of %j span neighbours of one series: %j', (heads, spans) => {
  expect(seriesSpans(heads.map((series) => ({ series }))).map(({ series, count }) => `${series} ${count}`)).toEqual(spans);
});
