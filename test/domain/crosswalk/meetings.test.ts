import { describe, expect, test } from 'vitest';
import { crosswalkOf } from '../../../src/domain/crosswalk/crosswalk.ts';
import { meetingsOf } from '../../../src/domain/crosswalk/meetings.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

const ours = set('a', 'b');
const toA = set('hub', 'a-old', { author: 'nist' });
const toB = set('hub', 'b', { author: 'nist' });
const editions = set('a-old', 'a');
const kb = kbOf({
  frameworks: [framework('a'), framework('a-old', { supersededBy: 'a' }), framework('b'), framework('hub')],
  requirements: ['a', 'a-old', 'b', 'hub'].flatMap((document) => ['R1', 'R2', 'R3'].map((ref) => requirement(document, ref))),
  sets: [ours, toA, toB, editions],
  mappings: [
    row(ours, ['R1', 'subset-of', 'R1']),
    row(ours, ['R2; R3', 'superset-of', 'R2']),
    row(ours, ['R3', 'no-relationship', 'R1']),
    row(toA, ['R1', 'related-to', 'R1']),
    row(toB, ['R1', 'related-to', 'R1']),
    row(toB, ['R1', 'related-to', 'R3']),
    row(toB, ['R2', 'related-to', 'R2']),
    row(editions, ['R1', 'equivalent-to', 'R1']),
  ],
});
const [meeting] = meetingsOf(kb, crosswalkOf(kb, 'a', 'b'));

describe('a meeting in a third document', () => {
  test('supports a row of ours whose members stand under one requirement there, an older edition counting for its successor', () => {
    expect(meeting?.shared).toEqual([{ row: expect.objectContaining({ id: 'a--b/r1~b/r1' }), through: ['hub/r1'] }]);
  });

  test('leaves alone the related rows of ours of which no pair does; a row without a relation is neither', () => {
    expect(meeting?.ours.map(({ id }) => id)).toEqual(['a--b/r2+r3~b/r2']);
  });

  test('counts the pairs that stand in no related row of ours', () => {
    expect(meeting?.theirs).toBe(1);
  });

  test('there is none between editions of one document, and none where we have no row', () => {
    expect([meetingsOf(kb, crosswalkOf(kb, 'a', 'a-old')), meetingsOf(kb, crosswalkOf(kb, 'a-old', 'b'))]).toEqual([[], []]);
  });
});
