import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exclusions } from '../../src/domain/algebra/exclusions.ts';
import { buildFactGraph, type Fact, type Step } from '../../src/domain/algebra/fact-graph.ts';
import { intersection } from '../../src/domain/algebra/composition.ts';
import { relationOf, relations } from '../../src/domain/algebra/relation.ts';
import { setRelations } from '../../src/domain/model/set-relation.ts';
import { chainsBetween, relationOfChain } from './naive-engine.ts';

const nodes = ['a/x', 'b/x', 'c/x', 'd/x', 'e/x'];

/** Several facts on the same pairs, so that chains share their middles. */
const factGraph = fc
  .array(
    fc.record({
      source: fc.constantFrom(...nodes),
      target: fc.constantFrom(...nodes),
      possibility: fc.constantFrom(...setRelations),
      author: fc.constantFrom('editors', 'nist'),
    }),
    { minLength: 4, maxLength: 24 },
  )
  .map((sketches) =>
    buildFactGraph(
      sketches.map(({ source, target, possibility, author }, index): Fact => ({
        source,
        target,
        relation: relationOf(possibility),
        row: `row-${index}`,
        author,
        matchingRationale: 'semantic',
        confidence: 'high',
      })),
    ),
  );

function middleOf(chain: readonly Step[]): number | undefined {
  return chain.length === 1 ? undefined : chain[0]?.to;
}

test('every chain that another excludes stands in a ring that is given, unless they share their middle', () => {
  fc.assert(
    fc.property(factGraph, (graph) => {
      for (const { from, to, rings } of exclusions(graph)) {
        const chains = chainsBetween(graph, { from, to }, 2);
        const excluded = chains.filter((chain) =>
          chains.some(
            (other) =>
              intersection(relationOfChain(chain), relationOfChain(other)) === relations.impossible &&
              (middleOf(chain) === undefined || middleOf(chain) !== middleOf(other)),
          ),
        );
        const missing = excluded.filter(
          (chain) => !rings.some((ring) => chain.every(({ fact }) => ring.some((step) => step.fact === fact))),
        );
        expect(missing).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});

test('a ring is closed, passes no node twice and excludes itself', () => {
  fc.assert(
    fc.property(factGraph, (graph) => {
      for (const ring of [...exclusions(graph)].flatMap(({ rings }) => rings)) {
        expect(ring.map(({ to }) => to)).toEqual([...ring.slice(1), ...ring.slice(0, 1)].map(({ from }) => from));
        expect(new Set(ring.map(({ from }) => from)).size).toBe(ring.length);
        expect(intersection(relationOfChain(ring), relations.equal)).toBe(relations.impossible);
      }
    }),
  );
});

test('a ring is given exactly where some fact is excluded by a chain of at most three', () => {
  fc.assert(
    fc.property(factGraph, (graph) => {
      const found = [...exclusions(graph)].some(({ rings }) => rings.length > 0);
      const expected = graph.steps
        .flat()
        .some((step) =>
          chainsBetween(graph, step, 3).some((chain) => intersection(step.relation, relationOfChain(chain)) === relations.impossible),
        );
      expect(found).toBe(expected);
    }),
  );
});
