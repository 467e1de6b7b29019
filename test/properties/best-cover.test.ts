import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestCover } from '../../src/domain/coverage/best-cover.ts';
import { greedyCover } from '../../src/domain/coverage/greedy-cover.ts';
import { factsOfClaims } from '../domain/engine-builders.ts';
import { requirements, setModel, truth } from './set-model.ts';

const things = ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8'];
const candidates = fc
  .array(fc.subarray(things), { minLength: 1, maxLength: 7 })
  .map((lists) => new Map(lists.map((list, index) => [`m${index}`, list])));

function covered(covers: ReadonlyMap<string, readonly string[]>, picks: readonly string[]): number {
  return new Set(picks.flatMap((pick) => covers.get(pick) ?? [])).size;
}

function selections(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** ids.length }, (_, mask) => ids.filter((__, bit) => (mask & (1 << bit)) !== 0));
}

test('a greedy cover of k picks reaches 1 − 1/e of what the best k picks cover', () => {
  fc.assert(
    fc.property(candidates, fc.integer({ min: 1, max: 4 }), (covers, limit) => {
      const best = Math.max(
        ...selections([...covers.keys()])
          .filter(({ length }) => length <= limit)
          .map((picks) => covered(covers, picks)),
      );
      expect(covered(covers, greedyCover(covers, { wanted: new Set(things), limit }))).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best);
    }),
  );
});

test('a greedy cover without limit covers all that can be covered, with at most H(n) times the fewest picks', () => {
  fc.assert(
    fc.property(candidates, (covers) => {
      const all = [...covers.keys()];
      const picks = greedyCover(covers, { wanted: new Set(things), limit: Infinity });
      const fewest = Math.min(
        ...selections(all)
          .filter((some) => covered(covers, some) === covered(covers, all))
          .map(({ length }) => length),
      );
      const most = Math.max(...[...covers.values()].map(({ length }) => length));
      const harmonic = Array.from({ length: most }, (_, index) => 1 / (index + 1)).reduce((sum, part) => sum + part, 0);
      expect(covered(covers, picks)).toBe(covered(covers, all));
      expect(picks.length).toBeLessThanOrEqual(harmonic * fewest);
    }),
  );
});

test('each pick adds something, and the first adds most', () => {
  fc.assert(
    fc.property(candidates, (covers) => {
      const picks = greedyCover(covers, { wanted: new Set(things), limit: Infinity });
      const gains = picks.map((_, index) => covered(covers, picks.slice(0, index + 1)) - covered(covers, picks.slice(0, index)));
      expect(gains).toEqual([...gains].filter((gain) => gain > 0).sort((a, b) => b - a));
    }),
  );
});

test('what a cover contains, overlaps and leaves uncovered adds up to what was chosen', () => {
  fc.assert(
    fc.property(
      setModel,
      fc.subarray(requirements),
      fc.option(fc.nat({ max: 3 }), { nil: undefined }),
      ({ claims, setting }, chosen, limit) => {
        const { contained, overlapped, uncovered } = bestCover(factsOfClaims(claims, setting), {
          chosen,
          base: 'b',
          ...(limit === undefined ? {} : { limit }),
        });
        expect([...contained, ...overlapped, ...uncovered.map(({ requirement }) => requirement)].sort()).toEqual([...chosen].sort());
      },
    ),
  );
});

test('what a cover by true rows contains is really contained', () => {
  fc.assert(
    fc.property(setModel, (model) => {
      const { picks } = bestCover(factsOfClaims(model.claims, model.setting), { chosen: requirements, base: 'b' });
      const wrong = picks.flatMap(({ requirement, contains }) =>
        contains.filter((id) => !['equal', 'subset'].includes(truth(model, id, requirement))),
      );
      expect(wrong).toEqual([]);
    }),
  );
});
