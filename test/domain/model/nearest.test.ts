import { describe, expect, test } from 'vitest';
import { nearest, nearestFew } from '../../../src/domain/model/nearest.ts';

const aspects = ['strong-authentication.humans', 'strong-authentication.organizations', 'plan.basic-policy'];

describe('nearest', () => {
  test.each([
    ['strong-authentification.humans', 'strong-authentication.humans'],
    ['Strong Authentication.Humans', 'strong-authentication.humans'],
    ['plan.basic_policy', 'plan.basic-policy'],
    ['plan.basicpolicy', 'plan.basic-policy'],
    ['ｐｌａｎ.ｂａｓｉｃ-ｐｏｌｉｃｙ', 'plan.basic-policy'],
  ])('%s was meant to be %s', (typed, meant) => {
    expect(nearest(typed, aspects)).toBe(meant);
  });

  test.each([
    ['abc', 'abx', true],
    ['abc', 'axy', false],
    ['abcd', 'abxy', true],
    ['abcd', 'axyz', false],
    ['abcdefgh', 'abcdefxy', true],
    ['abcdefgh', 'abcdexyz', false],
    ['abcdefghi', 'abcdefxyz', true],
    ['abcdefghi', 'abcdefghixyz', true],
    ['abcdefghi', 'xyzabcdefghi', true],
    ['abcdefghi', 'abcdef', true],
    ['abcdefghi', 'abcdewxyz', false],
  ])('a third of a text may differ, two letters of any of four or more: `%s` and `%s`: %s', (typed, candidate, isNear) => {
    expect(nearest(typed, [candidate])).toBe(isNear ? candidate : undefined);
  });

  test('what resembles nothing has no nearest', () => {
    expect(nearest('network', aspects)).toBeUndefined();
  });

  test('a short text is not near to whatever is short as well', () => {
    expect(nearest('AB 7.7', ['SR 1.1', 'de', '§ 1'])).toBeUndefined();
  });

  test.each(['xml', 'xx', 'x'])('of a text of three letters or fewer at most one may differ: `%s`', (typed) => {
    expect(nearest(typed, ['md', 'de', 'csv'])).toBeUndefined();
  });

  test('nothing is near where there is nothing', () => {
    expect(nearest('a', [])).toBeUndefined();
  });

  test('of equally near candidates the first in the alphabet is named, whatever their order', () => {
    expect([nearest('SR 9', ['SR 2', 'SR 1']), nearest('SR 9', ['SR 1', 'SR 2'])]).toEqual(['SR 1', 'SR 1']);
  });
});

describe('nearestFew', () => {
  test('names at most as many as asked for, nearest first', () => {
    expect(nearestFew('SR 1.99', ['SR 7.1', 'SR 1.10', 'SR 1.9', 'SR 1.1'], 2)).toEqual(['SR 1.9', 'SR 1.1']);
  });

  test('leaves out what is too far away', () => {
    expect(nearestFew('SR 1.1', ['SR 1.1 RE 1 and more'], 3)).toEqual([]);
  });
});
