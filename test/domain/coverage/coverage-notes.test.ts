import { describe, expect, test } from 'vitest';
import { partialsOfSeveral } from '../../../src/domain/coverage/coverage-notes.ts';
import type { Coverage } from '../../../src/domain/coverage/coverage.ts';
import { computed, element, framework, jurisdiction, requirement, row, set } from '../../builders.ts';

const fromA = set('a');
const fromB = set('b');
const world = computed({
  jurisdictions: [jurisdiction('international')],
  elements: [element('plan', ['both', 'one']), element('analyze', ['risks', 'whole']), element('trust', ['all'])],
  frameworks: [framework('a'), framework('b')],
  requirements: [requirement('a', 'R1'), requirement('a', 'R2', { verified: 'unverified', evidence: [] }), requirement('b', 'R1')],
  sets: [fromA, fromB],
  mappings: [
    row(fromA, ['R1', 'subset-of', 'plan.both']),
    row(fromB, ['R1', 'subset-of', 'plan.both']),
    row(fromA, ['R1', 'subset-of', 'plan.one']),
    row(fromA, ['R1', 'intersects-with', 'analyze.risks']),
    row(fromB, ['R1', 'intersects-with', 'analyze.risks']),
    row(fromA, ['R1; R2', 'superset-of', 'analyze.whole']),
    row(fromA, ['R2', 'subset-of', 'plan.one']),
    row(fromA, ['R1', 'equal-to', 'trust.all']),
    row(fromB, ['R1', 'equal-to', 'trust.all']),
  ],
});
const at = (scope: string, subject: string): Coverage => {
  const found = world.coverage.get(scope, subject);
  if (!found) throw new Error(`no coverage of ${subject} by ${scope}`);
  return found;
};

describe('possibly full together', () => {
  test.each([
    ['international', 'plan.both', true],
    ['international', 'plan.one', false],
    ['international', 'plan', false],
    ['international', 'analyze', true],
    ['a', 'plan.both', false],
    ['international', 'trust.all', false],
    ['international', 'trust', false],
  ])('is said of %s for %s: %s', (scope, subject, expected) => {
    expect(partialsOfSeveral(world, at(scope, subject))).toBe(expected);
  });
});
