import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeCoverage } from '../../src/domain/coverage/coverage.ts';
import type { Records } from '../../src/domain/model/knowledge-base.ts';
import { coverageLevels, tokens } from '../../src/domain/model/vocabulary.ts';
import { computed, kbOf } from '../builders.ts';
import { world, worldAndRow } from './random-world.ts';

const rank = (level: string) => tokens(coverageLevels).indexOf(level as 'none');

describe('coverage', () => {
  test('adding a row never lowers it', () => {
    fc.assert(
      fc.property(worldAndRow, ({ records, added }) => {
        const others = (records.mappings ?? []).filter(({ id }) => id !== added.id);
        const before = computeCoverage(kbOf({ ...records, mappings: others }));
        const after = computeCoverage(kbOf({ ...records, mappings: [...others, added] }));
        const lowered = after.all.filter((one, index) => rank(one.level) < rank(before.all[index]?.level ?? 'unassessed'));
        expect(lowered).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('a rival row changes no level', () => {
    fc.assert(
      fc.property(world, (records) => {
        const levels = (mappings = records.mappings ?? []) => computeCoverage(kbOf({ ...records, mappings })).all.map(({ level }) => level);
        expect(levels((records.mappings ?? []).filter(({ author }) => author === 'editors'))).toEqual(levels());
      }),
      { numRuns: 100 },
    );
  });

  test('of a jurisdiction is never above the best of its frameworks, nor of an element above the best of its aspects', () => {
    fc.assert(
      fc.property(world, (records) => {
        const { all } = computeCoverage(kbOf(records));
        const best = (subject: string) =>
          Math.max(
            0,
            ...all.filter(({ scope, subject: of }) => scope.type === 'framework' && of.id === subject).map(({ level }) => rank(level)),
          );
        const aspectsBest = (element: string, scope: string) =>
          Math.max(
            0,
            ...all
              .filter(({ scope: where, subject }) => where.id === scope && subject.id.startsWith(`${element}.`))
              .map(({ level }) => rank(level)),
          );
        expect(all.filter(({ scope, subject, level }) => scope.type !== 'framework' && rank(level) > best(subject.id))).toEqual([]);
        expect(
          all.filter(({ scope, subject, level }) => subject.type === 'element' && rank(level) > aspectsBest(subject.id, scope.id)),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('names rows as evidence exactly where it is partial or full', () => {
    fc.assert(
      fc.property(world, (records) => {
        const { all } = computeCoverage(kbOf(records));
        expect(
          all.filter(({ subject, level, rows }) => subject.type === 'aspect' && rank(level) >= rank('partial') !== rows.length > 0),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

test('the order of records changes no output', () => {
  const shuffled = world.chain((records) =>
    fc
      .record({
        frameworks: shuffle(records.frameworks ?? []),
        requirements: shuffle(records.requirements ?? []),
        sets: shuffle(records.sets ?? []),
        mappings: shuffle(records.mappings ?? []),
        jurisdictions: shuffle(records.jurisdictions ?? []),
        pairs: shuffle(records.scope?.pairs ?? []),
      })
      .map(({ pairs, ...rest }): [Partial<Records>, Partial<Records>] => [
        records,
        { ...records, ...rest, scope: { pairs: [...pairs], planned: [] } },
      ]),
  );
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      const output = ({ coverage, ledger, gaps }: ReturnType<typeof computed>) => ({ coverage: coverage.all, ledger, gaps });
      expect(output(computed(other))).toEqual(output(computed(one)));
    }),
    { numRuns: 60 },
  );
});

test('every gap has an id of its own', () => {
  fc.assert(
    fc.property(world, (records) => {
      const ids = computed(records).gaps.map(({ id }) => id);
      expect(ids.length).toBe(new Set(ids).size);
    }),
    { numRuns: 60 },
  );
});

function shuffle<T>(items: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
