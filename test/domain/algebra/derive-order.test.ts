import { describe, expect, test } from 'vitest';
import { derivedMappings, type DerivedMapping } from '../../../src/domain/algebra/derive.ts';
import { factsOfClaims, type Claim } from '../engine-builders.ts';

function derived(claims: readonly Claim[]): readonly DerivedMapping[] {
  return [...derivedMappings(factsOfClaims(claims), 'a', 'b')];
}

describe('derived links', () => {
  test('of one pair come with the most precise relation first and, of two as precise, by the order of the possibilities', () => {
    const claims: Claim[] = [
      ...through('p.q', 'superset-of', 'superset-of'),
      ['a/x', 'superset-of', 'p.r', { author: 'nist' }],
      ['b/y', 'intersects-with', 'p.r', { author: 'nist' }],
      ['a/x', 'intersects-with', 'p.s', { author: 'jrc' }],
      ['b/y', 'superset-of', 'p.s', { author: 'jrc' }],
    ];
    expect(derived(claims).map(({ relation }) => relation)).toEqual([
      ['subset', 'intersects'],
      ['superset', 'intersects'],
      ['equal', 'subset', 'superset', 'intersects'],
    ]);
  });

  test('have their paths in the order of what they go through, whoever wrote the rows', () => {
    const [link] = derived([
      ...through('p.q', 'superset-of', 'subset-of'),
      ['a/x', 'superset-of', 'p.r', { author: 'nist' }],
      ['b/y', 'subset-of', 'p.r', { author: 'nist' }],
      ...through('p.s', 'superset-of', 'subset-of'),
    ]);
    expect(link?.paths.map(({ via, authors }) => [via, authors])).toEqual([
      ['p.q', ['editors']],
      ['p.r', ['nist']],
      ['p.s', ['editors']],
    ]);
  });

  test('have the paths through one node in the order of their rows', () => {
    const [link] = derived([
      ['b/y', 'subset-of', 'p.q'],
      ['a/x', 'superset-of', 'p.q', { author: 'nist' }],
      ['a/x', 'superset-of', 'p.q', { author: 'jrc' }],
    ]);
    expect(link?.paths.map(({ authors }) => authors)).toEqual([
      ['jrc', 'editors'],
      ['nist', 'editors'],
    ]);
  });
});

function through(aspect: string, ofX: Claim[1], ofY: Claim[1]): Claim[] {
  return [
    ['a/x', ofX, aspect],
    ['b/y', ofY, aspect],
  ];
}
