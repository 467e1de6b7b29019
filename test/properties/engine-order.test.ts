import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestCover } from '../../src/domain/coverage/best-cover.ts';
import { checkConsistency } from '../../src/domain/algebra/consistency.ts';
import { derivedMappings } from '../../src/domain/algebra/derive.ts';
import { buildFacts } from '../../src/domain/algebra/facts.ts';
import { impliedRelations } from '../../src/domain/algebra/implied-relations.ts';
import type { Records } from '../../src/domain/model/knowledge-base.ts';
import { kbOf } from '../builders.ts';
import { recordsOfClaims } from '../domain/engine-builders.ts';
import { frameworks, requirements } from './set-model.ts';
import { untrueModel } from './untrue-model.ts';

const promising = { 'a--b': { considered: 'all' as const }, 'a--pi40-rri': { considered: 'all' as const } };

function everything(records: Partial<Records>): string {
  const facts = buildFacts(kbOf(records));
  const pairs = frameworks.flatMap((a) => frameworks.map((b) => [...derivedMappings(facts, a, b)]));
  return JSON.stringify([
    pairs,
    checkConsistency(facts),
    [...impliedRelations(facts)],
    bestCover(facts, { chosen: requirements, base: 'b' }),
  ]);
}

test('the order of the records changes nothing that is derived, found or covered', () => {
  const shuffled = untrueModel.chain(({ claims, setting }) => {
    const records = recordsOfClaims(claims, { ...setting, sets: promising });
    const shuffle = <T>(items: readonly T[] | undefined) => fc.shuffledSubarray([...(items ?? [])], { minLength: items?.length ?? 0 });
    return fc.record({
      records: fc.constant(records),
      mappings: shuffle(records.mappings),
      requirements: shuffle(records.requirements),
      sets: shuffle(records.sets),
    });
  });
  fc.assert(
    fc.property(shuffled, ({ records, ...reordered }) => {
      expect(everything({ ...records, ...reordered })).toBe(everything(records));
    }),
  );
});
