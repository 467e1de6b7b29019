import { describe, expect, test } from 'vitest';
import { outcomeOfRows, type DemandOutcome } from '../../../src/domain/policy/demand-outcome.ts';
import type { Relationship } from '../../../src/domain/model/vocabulary.ts';

describe('what rows between two countries say together', () => {
  test.each<[string, readonly Relationship[], DemandOutcome | undefined]>([
    ['no row says nothing', [], undefined],
    ['an asserted none says nothing', ['no-relationship'], undefined],
    ['equals are the same', ['equal-to', 'equivalent-to'], 'same'],
    ['who contains asks for more', ['superset-of', 'equal-to'], 'more'],
    ['who is contained asks for less', ['subset-of', 'no-relationship'], 'less'],
    ['more here and less there is something else', ['superset-of', 'subset-of'], 'other'],
    ['an overlap is something else, whatever stands beside it', ['superset-of', 'intersects-with'], 'other'],
    ['a relation of unknown kind is something else', ['related-to'], 'other'],
  ])('%s', (_what, relationships, outcome) => {
    expect(outcomeOfRows(relationships.map((relationship) => ({ relationship, inverse: false })))).toBe(outcome);
  });

  test('a row of the second country is read backwards', () => {
    expect(outcomeOfRows([{ relationship: 'superset-of', inverse: true }])).toBe('less');
    expect(outcomeOfRows([{ relationship: 'subset-of', inverse: true }])).toBe('more');
    expect(outcomeOfRows([{ relationship: 'equal-to', inverse: true }])).toBe('same');
  });
});
