import { describe, expect, test } from 'vitest';
import { bestCover } from '../../../src/domain/coverage/best-cover.ts';
import { factsOfClaims, type Claim, type Setting } from '../engine-builders.ts';

const chosen = ['a/v', 'a/w', 'a/x', 'a/y'];
const cover = (claims: readonly Claim[], { limit, ...setting }: Setting & { limit?: number } = {}) =>
  bestCover(factsOfClaims(claims, { ids: [...chosen, 'b/m'], ...setting }), {
    chosen,
    base: 'b',
    ...(limit === undefined ? {} : { limit }),
  });

describe('the best cover', () => {
  test('takes first what contains most, then what overlaps most of the rest', () => {
    const claims: Claim[] = [
      ['a/v', 'subset-of', 'b/m'],
      ['a/w', 'equal-to', 'b/m'],
      ['a/x', 'subset-of', 'b/n'],
      ['a/y', 'intersects-with', 'b/o'],
    ];
    expect(cover(claims).picks).toEqual([
      { requirement: 'b/m', contains: ['a/v', 'a/w'], overlaps: [] },
      { requirement: 'b/n', contains: ['a/x'], overlaps: [] },
      { requirement: 'b/o', contains: [], overlaps: ['a/y'] },
    ]);
  });

  test('counts what is contained and what is merely overlapped apart', () => {
    const { contained, overlapped } = cover([
      ['a/v', 'subset-of', 'b/m'],
      ['a/w', 'superset-of', 'b/m'],
      ['a/x', 'intersects-with', 'b/n'],
    ]);
    expect({ contained, overlapped }).toEqual({ contained: ['a/v'], overlapped: ['a/w', 'a/x'] });
  });

  test('does not pick for overlap alone what a pick for containment overlaps already', () => {
    expect(
      cover([
        ['a/v', 'subset-of', 'b/m'],
        ['a/w', 'intersects-with', 'b/m'],
        ['a/w', 'intersects-with', 'b/n'],
      ]).picks.map(({ requirement }) => requirement),
    ).toEqual(['b/m']);
  });

  test('reads rows authored in the other direction', () => {
    expect(cover([['b/m', 'superset-of', 'a/v']]).contained).toEqual(['a/v']);
  });

  test('takes members of a joint row for contained in the target', () => {
    expect(cover([['a/v; a/w', 'equivalent-to', 'b/m']]).contained).toEqual(['a/v', 'a/w']);
  });

  test('prefers the smaller id among equals', () => {
    const claims: Claim[] = ['b/r10', 'b/r9'].flatMap((base): Claim[] => [['a/v', 'subset-of', base]]);
    expect(cover(claims).picks.map(({ requirement }) => requirement)).toEqual(['b/r9']);
  });

  test('lets a requirement of the base framework cover itself', () => {
    expect(bestCover(factsOfClaims([], { ids: ['b/m'] }), { chosen: ['b/m'], base: 'b' }).contained).toEqual(['b/m']);
  });

  test('does not count rows of other authors', () => {
    expect(cover([['a/v', 'subset-of', 'b/m', { author: 'nist' }]]).picks).toEqual([]);
  });

  test('stops at the limit and says what a longer list would cover', () => {
    const { picks, uncovered } = cover(
      [
        ['a/v', 'subset-of', 'b/m'],
        ['a/w', 'subset-of', 'b/m'],
        ['a/x', 'subset-of', 'b/n'],
        ['a/y', 'intersects-with', 'b/o'],
      ],
      { limit: 1 },
    );
    expect([picks.length, uncovered]).toEqual([1, ['a/x', 'a/y'].map((requirement) => ({ requirement, reason: 'beyond-limit' }))]);
  });

  test.each<[string, Claim[]]>([
    ['considered-none', [['a/v', 'no-relationship', '', { towards: 'b' }]]],
    ['not-yet-considered', [['a/w', 'no-relationship', '', { towards: 'b' }]]],
    ['no-authored-row', [['a/v', 'subset-of', 'p.q']]],
    ['no-row-by-itself', [['a/v; a/w', 'superset-of', 'b/m']]],
    ['no-row-by-itself', [['a/v', 'subset-of', 'b/m', { condition: 'Only for gateways.' }]]],
  ])('says `%s` of what it leaves uncovered by %j', (reason, claims) => {
    expect(cover(claims).uncovered).toContainEqual({ requirement: 'a/v', reason });
  });
});
