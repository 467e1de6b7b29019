import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '../../src/domain/algebra/composition.ts';
import { checkConsistency } from '../../src/domain/algebra/consistency.ts';
import { impliedRelations } from '../../src/domain/algebra/implied-relations.ts';
import { isWithin, relationOfRow, relations } from '../../src/domain/algebra/relation.ts';
import type { Relationship } from '../../src/domain/model/vocabulary.ts';
import { factsOfClaims, type Claim } from '../domain/engine-builders.ts';
import { chainConflicts, chainsBetween, contradictingAuthors, factConflicts, relationOfChain } from './naive-engine.ts';
import { frameworks, setModel, truth } from './set-model.ts';
import { untrueModel } from './untrue-model.ts';

const rowType = fc.constantFrom<Relationship>(
  'equal-to',
  'equivalent-to',
  'subset-of',
  'superset-of',
  'intersects-with',
  'no-relationship',
);
const promising = {
  sets: Object.fromEntries(
    [...frameworks, 'pi40-rri'].flatMap((target) => frameworks.map((source) => [`${source}--${target}`, { considered: 'all' as const }])),
  ),
};

test('true rows never contradict each other, whoever wrote them', () => {
  fc.assert(
    fc.property(setModel, ({ claims, setting }) => {
      expect(checkConsistency(factsOfClaims(claims, setting))).toEqual({ contradictions: [], conflicts: [] });
    }),
  );
});

test('a row that a chain of one, two or three rows excludes is always found, among hubs and leaves of any size', () => {
  fc.assert(
    fc.property(
      fc.array(rowType, { minLength: 1, maxLength: 3 }),
      rowType,
      fc.array(fc.nat({ max: 4 }), { minLength: 4, maxLength: 4 }),
      (chain, wrong, leaves) => {
        const nodes = ['a/x', 'b/x', 'c/x', 'd/x'];
        const proved = chain.reduce((relation, type) => compose(relation, relationOfRow[type]), relations.equal);
        const excluded = !isWithin(relationOfRow[wrong], proved);
        const ring: Claim[] = [
          ...chain.map((type, index): Claim => [nodes[index] ?? '', type, nodes[index + 1] ?? '']),
          [nodes[chain.length] ?? '', inverseOf[wrong], 'a/x'],
        ];
        const around = leaves.flatMap((count, index) =>
          Array.from({ length: count }, (_, leaf): Claim => [nodes[index] ?? '', 'intersects-with', `e/${index}-${leaf}`]),
        );
        const { contradictions } = checkConsistency(factsOfClaims([...ring, ...around]));
        expect(contradictions.map(({ core }) => core.length)).toEqual(excluded ? [ring.length] : []);
      },
    ),
    { numRuns: 500 },
  );
});

test('an author is found to contradict itself exactly where a plain search finds it', () => {
  fc.assert(
    fc.property(untrueModel, ({ claims, setting }) => {
      const facts = factsOfClaims(claims, setting);
      expect(new Set(checkConsistency(facts).contradictions.map(({ author }) => author))).toEqual(contradictingAuthors(facts));
    }),
  );
});

test('no row of a core can be left out', () => {
  fc.assert(
    fc.property(untrueModel, ({ claims, setting }) => {
      const facts = factsOfClaims(claims, setting);
      for (const { core } of checkConsistency(facts).contradictions) {
        const left = (rows: readonly string[]) => checkConsistency(factsOfRows(rows)).contradictions.map((one) => one.core);
        expect(left(core)).toContainEqual(core);
        for (const row of core) expect(left(core.filter((other) => other !== row))).toEqual([]);
      }

      function factsOfRows(rows: readonly string[]) {
        const kept = claims.filter((_, index) =>
          rows.includes(facts.kb.mappings.find((mapping) => isRowOf(mapping, claims[index]))?.id ?? ''),
        );
        return factsOfClaims(kept, {
          ...setting,
          overlaps: (setting.overlaps ?? []).filter(([one, , other]) => rows.includes(`pi40-rri/${one}~${other}`)),
        });
      }
    }),
  );
});

test('a conflict is found for every row of one author that another author excludes, and for no pair that a plain search does not find', () => {
  fc.assert(
    fc.property(untrueModel, ({ claims, setting }) => {
      const facts = factsOfClaims(claims, setting);
      const found = new Set(
        checkConsistency(facts).conflicts.map(({ pair, sides }) => [...pair, ...sides.map(({ author }) => author)].join(' ')),
      );
      expect([...factConflicts(facts)].filter((key) => !found.has(key))).toEqual([]);
      const known = chainConflicts(facts);
      expect([...found].filter((key) => !known.has(key))).toEqual([]);
    }),
  );
});

test('the sides of a conflict leave nothing in common', () => {
  fc.assert(
    fc.property(untrueModel, ({ claims, setting }) => {
      for (const { sides } of checkConsistency(factsOfClaims(claims, setting)).conflicts) {
        const [one, other] = sides;
        expect(one.relation.filter((possibility) => other.relation.includes(possibility))).toEqual([]);
      }
    }),
  );
});

test('a relation implied by true rows is really there, and leaves open what is really so', () => {
  fc.assert(
    fc.property(setModel, (model) => {
      for (const { requirement, target, relation } of impliedRelations(factsOfClaims(model.claims, { ...model.setting, ...promising })))
        expect(relation).toContain(truth(model, requirement, target));
    }),
  );
});

test('a relation is implied exactly where a plain search proves an overlap that no row names', () => {
  fc.assert(
    fc.property(untrueModel, ({ claims, setting }) => {
      const facts = factsOfClaims(claims, { ...setting, ...promising });
      const own = factsOfClaims(
        claims.filter(([, , , details]) => details?.author === 'editors'),
        { ...setting, ...promising },
      );
      const expected = own.kb.sets.flatMap(({ id, source, target }) =>
        (own.nodesOfDocument.get(source) ?? []).flatMap((from) =>
          (own.nodesOfDocument.get(target) ?? [])
            .filter((to) => !isNamed(own.nodes[from] ?? '', own.nodes[to] ?? '') && chainsBetween(own, { from, to }, 3).some(provesOverlap))
            .map((to) => `${id} ${own.nodes[from]} ${own.nodes[to]}`),
        ),
      );
      expect(new Set([...impliedRelations(facts)].map(({ set, requirement, target }) => `${set} ${requirement} ${target}`))).toEqual(
        new Set(expected),
      );

      function isNamed(one: string, other: string): boolean {
        return own.kb.mappings.some(
          ({ sources, targets }) =>
            (sources.includes(one) && targets.includes(other)) || (sources.includes(other) && targets.includes(one)),
        );
      }
    }),
  );
});

const inverseOf: Readonly<Record<Relationship, Relationship>> = {
  'equal-to': 'equal-to',
  'equivalent-to': 'equivalent-to',
  'subset-of': 'superset-of',
  'superset-of': 'subset-of',
  'intersects-with': 'intersects-with',
  'no-relationship': 'no-relationship',
  'related-to': 'related-to',
};

function provesOverlap(chain: Parameters<typeof relationOfChain>[0]): boolean {
  return isWithin(relationOfChain(chain), relations.related);
}

function isRowOf(
  { sources, targets, author }: { readonly sources: readonly string[]; readonly targets: readonly string[]; readonly author: string },
  claim: Claim | undefined,
): boolean {
  return claim !== undefined && sources.join('; ') === claim[0] && targets.join('; ') === claim[2] && author === claim[3]?.author;
}
