import { describe, expect, test } from 'vitest';
import { impliedRelations } from '../../../src/domain/algebra/implied-relations.ts';
import { factsOfClaims, type Claim, type Setting } from '../engine-builders.ts';

const promising: Setting = { sets: { 'a--b': { considered: 'all' } } };
const elsewhere: Claim = ['a/w', 'no-relationship', '', { towards: 'b' }];
const implied = (claims: readonly Claim[], setting: Setting = promising) => [
  ...impliedRelations(factsOfClaims([elsewhere, ...claims], setting)),
];
const proofs = (claims: readonly Claim[], setting: Setting = promising) => implied(claims, setting).map(({ proof }) => proof);

const throughAspect: readonly Claim[] = [
  ['a/x', 'superset-of', 'p.q'],
  ['b/y', 'intersects-with', 'p.q'],
];

describe('an implied relation', () => {
  test('names the set that leaves it out, what is left open, and the rows that prove it', () => {
    expect(implied(throughAspect)).toEqual([
      {
        set: 'a--b',
        requirement: 'a/x',
        target: 'b/y',
        relation: ['superset', 'intersects'],
        proof: ['a--pi40-rri/x~p.q', 'b--pi40-rri/y~p.q'],
      },
    ]);
  });

  test.each<[string, Claim[], Setting['overlaps'], string[]]>([
    [
      'containing, containing, meeting',
      [
        ['a/x', 'superset-of', 'c/z'],
        ['c/z', 'superset-of', 'p.q'],
        ['b/y', 'intersects-with', 'p.q'],
      ],
      [],
      ['a--c/x~c/z', 'c--pi40-rri/z~p.q', 'b--pi40-rri/y~p.q'],
    ],
    [
      'containing, meeting by a declared overlap, being contained',
      [
        ['a/x', 'superset-of', 'p.q'],
        ['b/y', 'superset-of', 'p.r'],
      ],
      [['p.r', 'intersects-with', 'p.q']],
      ['a--pi40-rri/x~p.q', 'pi40-rri/p.r~p.q', 'b--pi40-rri/y~p.r'],
    ],
    [
      'meeting, being contained, being contained',
      [
        ['a/x', 'intersects-with', 'p.q'],
        ['c/z', 'superset-of', 'p.q'],
        ['b/y', 'superset-of', 'c/z'],
      ],
      [],
      ['a--pi40-rri/x~p.q', 'c--pi40-rri/z~p.q', 'b--c/y~c/z'],
    ],
    [
      'a joint row',
      [
        ['a/v; a/x', 'equivalent-to', 'p.q'],
        ['b/y', 'superset-of', 'p.q'],
        ['a/v', 'subset-of', 'b/y'],
      ],
      [],
      ['a--pi40-rri/v+x~p.q', 'b--pi40-rri/y~p.q'],
    ],
  ])('is proved by %s', (_, claims, overlaps, proof) => {
    expect(proofs(claims, { ...promising, ...(overlaps ? { overlaps } : {}) })).toEqual([proof]);
  });

  test('to an aspect is proved by a declared overlap', () => {
    const setting: Setting = { sets: { 'a--pi40-rri': { considered: 'all' } }, overlaps: [['p.q', 'intersects-with', 'p.r']] };
    expect(implied([['a/x', 'equal-to', 'p.q']], setting)).toEqual([
      { set: 'a--pi40-rri', requirement: 'a/x', target: 'p.r', relation: ['intersects'], proof: ['a--pi40-rri/x~p.q', 'pi40-rri/p.q~p.r'] },
    ]);
  });

  test('comes in the order of the documents that are proved to be met', () => {
    const claims: Claim[] = [
      ['a/w', 'no-relationship', '', { towards: 'z' }],
      ['b/w', 'no-relationship', '', { towards: 'c' }],
      ['a/x', 'superset-of', 'p.q'],
      ['z/y', 'intersects-with', 'p.q'],
      ['b/x', 'superset-of', 'p.r'],
      ['c/y', 'intersects-with', 'p.r'],
    ];
    const sets = { 'a--z': { considered: 'all' }, 'b--c': { considered: 'all' } } as const;
    expect(implied(claims, { sets }).map(({ set }) => set)).toEqual(['b--c', 'a--z']);
  });

  test('of one requirement comes in the order of what it leaves out, however long the proof is', () => {
    const claims: Claim[] = [
      ...throughAspect,
      ['a/x', 'superset-of', 'c/z'],
      ['c/z', 'superset-of', 'p.r'],
      ['b/z', 'intersects-with', 'p.r'],
    ];
    expect(implied(claims).map(({ target, proof }) => [target, proof.length])).toEqual([
      ['b/y', 2],
      ['b/z', 3],
    ]);
  });

  test('has the shortest proof', () => {
    expect(proofs([['a/x', 'superset-of', 'c/z'], ['c/z', 'superset-of', 'p.q'], ...throughAspect])).toEqual([
      ['a--pi40-rri/x~p.q', 'b--pi40-rri/y~p.q'],
    ]);
  });

  test.each<[string, Claim[], Setting]>([
    ['the set promises nothing', [...throughAspect], { sets: { 'a--b': { considered: 'listed' } } }],
    [
      'the set is by another author',
      [...throughAspect, ['a/w', 'subset-of', 'b/y', { author: 'nist' }]],
      { sets: { 'a--b--nist': { considered: 'all' } } },
    ],
    ['the set is deprecated', [...throughAspect], { sets: { 'a--b': { considered: 'all', status: 'deprecated' } } }],
    ['a single row names both', [...throughAspect, ['a/x', 'intersects-with', 'b/y']], promising],
    ['a joint row names both', [...throughAspect, ['a/w; a/x', 'superset-of', 'b/y']], promising],
    ['a conditional row names both', [...throughAspect, ['a/x', 'superset-of', 'b/y', { condition: 'Only for gateways.' }]], promising],
    [
      'no overlap is proved',
      [
        ['a/x', 'subset-of', 'p.q'],
        ['b/y', 'subset-of', 'p.q'],
      ],
      promising,
    ],
    [
      'a row of another author is needed for the proof',
      [
        ['a/x', 'superset-of', 'p.q', { author: 'nist' }],
        ['b/y', 'intersects-with', 'p.q'],
      ],
      promising,
    ],
    [
      'the chain has four rows',
      [
        ['a/x', 'equal-to', 'c/z'],
        ['c/z', 'equal-to', 'd/z'],
        ['d/z', 'equal-to', 'p.q'],
        ['b/y', 'equal-to', 'p.q'],
      ],
      promising,
    ],
  ])('does not exist where %s', (_, claims, setting) => {
    expect(implied(claims, setting)).toEqual([]);
  });

  test('is not hidden by a row of another author', () => {
    expect(proofs([...throughAspect, ['a/x', 'intersects-with', 'b/y', { author: 'nist' }]])).toHaveLength(1);
  });
});
