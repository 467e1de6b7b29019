import { describe, expect, test } from 'vitest';
import type { Coverage } from '../../src/domain/coverage/coverage.ts';
import type { CoverageLevel } from '../../src/domain/model/vocabulary.ts';
import { stripPaths } from '../../src/site/strip-paths.ts';

const element = (...levels: readonly CoverageLevel[]) => ({
  element: 'e',
  places: levels.map((level) => ({ aspect: 'a', level, coverage: undefined })),
});

describe('a strip', () => {
  test('draws a stroke for each level but the one nobody looked at, in its place', () => {
    const { paths, width } = stripPaths([element('full', 'partial', 'unassessed', 'none')], 1);
    expect(paths).toEqual([
      { level: 'full', d: 'M2 0v12' },
      { level: 'partial', d: 'M7 5v7' },
      { level: 'none', d: 'M17 10v2' },
    ]);
    expect(width).toBe(19);
  });

  test('breaks the stroke of what is full with a reserve alone', () => {
    const full = { level: 'full', scope: { type: 'jurisdiction' }, qualifiers: ['for-some'] } as unknown as Coverage;
    const places = [{ aspect: 'a', level: 'full' as const, coverage: full }];
    expect(stripPaths([{ element: 'e', places }], 1).paths).toEqual([{ level: 'full', d: 'M2 0v3m0 2v7' }]);
  });

  test('leaves room between elements, and more between their two families', () => {
    const { paths } = stripPaths([element('full'), element('full'), element('full')], 2);
    expect(paths).toEqual([{ level: 'full', d: 'M2 0v12M11 0v12M25 0v12' }]);
  });

  test('has its place for an aspect whatever is found there', () => {
    const placeOfLast = (...before: readonly CoverageLevel[]) => stripPaths([element(...before, 'full')], 1).paths[0]?.d.slice(-7);
    expect(placeOfLast('none', 'unassessed')).toBe(placeOfLast('unassessed', 'partial'));
  });
});
