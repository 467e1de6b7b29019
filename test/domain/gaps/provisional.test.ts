import { describe, expect, test } from 'vitest';
import { provisionalFor } from '../../../src/domain/gaps/provisional.ts';
import { computed, element, framework, requirement, row, set } from '../../builders.ts';

const done = set('a', 'pi40-rri', { considered: 'all' });
const world = (pairs: readonly string[]) =>
  computed({
    scope: { pairs: pairs.map((source) => ({ source, target: 'pi40-rri', state: 'meant' as const })), planned: [] },
    elements: [element('plan', ['full', 'partial', 'none'])],
    frameworks: [framework('a'), framework('b')],
    requirements: ['a', 'b'].map((document) => requirement(document, 'R1')),
    sets: [done],
    mappings: [row(done, ['R1', 'superset-of', 'plan.full']), row(done, ['R1', 'subset-of', 'plan.partial'])],
  });

describe('while an international document waits', () => {
  test('what those considered leave out is told as provisional', () => {
    expect(provisionalFor(world(['a', 'b']), 'aspect-without-international-standard')).toEqual({
      considered: ['a'],
      aspects: ['plan.none'],
    });
  });

  test('what they cover in part is told apart from what none asks for', () => {
    expect(provisionalFor(world(['a', 'b']), 'aspect-partial-internationally')).toEqual({ considered: ['a'], aspects: ['plan.partial'] });
  });

  test('other kinds have nothing provisional', () => {
    expect(provisionalFor(world(['a', 'b']), 'level-gap')).toBeUndefined();
  });
});

test('once every document is considered the gap itself speaks', () => {
  expect(provisionalFor(world(['a']), 'aspect-without-international-standard')).toBeUndefined();
});
