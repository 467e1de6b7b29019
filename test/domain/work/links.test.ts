import { describe, expect, test } from 'vitest';
import { containsOne, linksBetween } from '../../../src/domain/work/links.ts';
import { relations } from '../../../src/domain/algebra/relation.ts';
import type { Relationship } from '../../../src/domain/model/vocabulary.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const frameworks = [framework('base'), framework('act')];
const requirements = ['1', '2'].flatMap((ref) => [requirement('base', ref), requirement('act', ref)]);
const forward = set('base', 'act');
const backward = set('act', 'base');

describe('a row between base and act', () => {
  test.each<[Relationship, string | undefined, string | undefined]>([
    ['equal-to', 'contains', 'contains'],
    ['equivalent-to', 'contains', 'contains'],
    ['superset-of', 'contains', 'touches'],
    ['subset-of', 'touches', 'contains'],
    ['intersects-with', 'touches', 'touches'],
    ['no-relationship', undefined, undefined],
  ])('that says %s is read from either side', (relationship, fromBase, fromAct) => {
    const kindOf = (of: typeof forward) =>
      linksBetween(kbOf({ frameworks, requirements, sets: [of], mappings: [row(of, ['1', relationship, '1'])] }), 'base', 'act')[0]?.kind;
    expect([kindOf(forward), kindOf(backward)]).toEqual([fromBase, fromAct]);
  });

  test('with a condition touches at most', () => {
    const mappings = [row(forward, ['1', 'superset-of', '1'], { condition: 'Only where it rains.' })];
    expect(linksBetween(kbOf({ frameworks, requirements, sets: [forward], mappings }), 'base', 'act')[0]?.kind).toBe('touches');
  });

  test('of another author touches, and is told apart', () => {
    const theirs = set('base', 'act', { author: 'nist' });
    const mappings = [row(theirs, ['1', 'superset-of', '1'])];
    expect(linksBetween(kbOf({ frameworks, requirements, sets: [theirs], mappings }), 'base', 'act')[0]?.kind).toBe('touchesByOthers');
  });

  test('of a set that does not count says nothing', () => {
    const old = set('base', 'act', { status: 'superseded' });
    expect(
      linksBetween(kbOf({ frameworks, requirements, sets: [old], mappings: [row(old, ['1', 'equal-to', '1'])] }), 'base', 'act'),
    ).toEqual([]);
  });

  test.each<[string, Relationship, string, boolean, typeof forward]>([
    ['1; 2', 'superset-of', '1', true, forward],
    ['1; 2', 'subset-of', '1', false, forward],
    ['1', 'subset-of', '1; 2', true, backward],
    ['1', 'superset-of', '1; 2', false, backward],
    ['1', 'equal-to', '1; 2', true, backward],
  ])('from %s %s to %s holds the members of the base together: %s', (source, relationship, target, together, of) => {
    const mappings = [row(of, [source, relationship, target])];
    const links = linksBetween(kbOf({ frameworks, requirements, sets: [of], mappings }), 'base', 'act');
    expect(links.some(({ base, kind }) => base.length === 2 && kind === 'contains')).toBe(together);
  });

  test('whose members contain something only together names each as touching and all as containing', () => {
    const mappings = [row(forward, ['1; 2', 'equivalent-to', '1'])];
    expect(linksBetween(kbOf({ frameworks, requirements, sets: [forward], mappings }), 'base', 'act')).toEqual([
      { base: ['base/r-1'], other: 'act/r-1', kind: 'touches' },
      { base: ['base/r-2'], other: 'act/r-1', kind: 'touches' },
      { base: ['base/r-1', 'base/r-2'], other: 'act/r-1', kind: 'contains' },
    ]);
  });
});

test('a relation contains where it leaves nothing but that, and what cannot be contains nothing', () => {
  expect([relations.containing, relations.impossible].map(containsOne)).toEqual([true, false]);
});
