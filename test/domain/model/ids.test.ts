import { describe, expect, test } from 'vitest';
import { compareIds, mappingId, requirementId, slugOf } from '../../../src/domain/model/ids.ts';

describe('slugOf', () => {
  test.each([
    ['', ''],
    ['SR 1.1', 'sr-1-1'],
    ['SR 1.1 RE(1)', 'sr-1-1-re-1'],
    ['SR 1.1 RE 1', 'sr-1-1-re-1'],
    ['A.5.15', 'a-5-15'],
    ['A.5.1.5', 'a-5-1-5'],
    ['5.10', 'r-5-10'],
    ['5.1', 'r-5-1'],
    ['§ 30', 's-30'],
    ['§30', 's-30'],
    ['§ 30a (2)', 's-30a-2'],
    ['Art. 13(24)(a)', 'art-13-24-a'],
    ['Annex I Part I (2)(d)', 'annex-i-part-i-2-d'],
    ['PR.AA-01', 'pr-aa-01'],
    ['★3', 'star-3'],
    ['★ 3', 'star-3'],
    ['★', ''],
    ['要件', ''],
    ['要点1', 'r-1'],
    ['ＳＲ　１．１', 'sr-1-1'],
    ['①', 'r-1'],
    ['Ⅳ', 'iv'],
    ['AC-2+', 'ac-2-plus'],
    ['AC-2-', 'ac-2-minus'],
    ['A+B', 'a-b'],
    ['  SR 1.1  ', 'sr-1-1'],
    ['--', 'minus'],
    ['5-2', 'r-5-2'],
    ['é1', 'r-1'],
  ])('%j gives `%s`', (ref, slug) => {
    expect(slugOf(ref)).toBe(slug);
  });

  test.each([
    ['A.5.15', 'A.5.1.5'],
    ['5.10', '5.1'],
    ['AC-2', 'AC-2+'],
    ['AC-2+', 'AC-2-'],
    ['★3', '3'],
    ['§ 3', '3'],
  ])('%s and %s stay apart', (a, b) => {
    expect(slugOf(a)).not.toBe(slugOf(b));
  });
});

describe('ids', () => {
  test('the id of a requirement is framework and slug', () => {
    expect(requirementId('demo-1-2020', 'sr-1-1')).toBe('demo-1-2020/sr-1-1');
  });

  test('the id of a row is set, source slugs and target ids', () => {
    expect(mappingId('a--pi40-rri', ['a/sr-1-1', 'a/sr-1-2'], ['plan.policy', 'plan.iot'])).toBe(
      'a--pi40-rri/sr-1-1+sr-1-2~plan.policy+plan.iot',
    );
  });

  test('the id of a row without a target ends in `none`', () => {
    expect(mappingId('a--b', ['a/sr-1-1'], [])).toBe('a--b/sr-1-1~none');
  });
});

describe('compareIds', () => {
  test('counts numbers as numbers', () => {
    expect(['sr-1-10', 'sr-1-2', 'sr-1-1-re-1', 'sr-1-1'].sort(compareIds)).toEqual(['sr-1-1', 'sr-1-1-re-1', 'sr-1-2', 'sr-1-10']);
  });

  test('is total: ids that differ are never equal', () => {
    expect([compareIds('a-01', 'a-1'), compareIds('a-1', 'a-01'), compareIds('a', 'a')]).toEqual([
      expect.any(Number),
      -compareIds('a-01', 'a-1'),
      0,
    ]);
    expect(compareIds('a-01', 'a-1')).not.toBe(0);
  });
});
