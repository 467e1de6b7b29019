import fc from 'fast-check';
import type { Framework, Mapping, MappingSet, Records, Requirement } from '../../src/domain/model/knowledge-base.ts';
import { relationships, tokens } from '../../src/domain/model/vocabulary.ts';
import { framework, jurisdiction, requirement, row, set } from '../builders.ts';

const documents = ['iso', 'iec', 'eu-act', 'jp-guide'] as const;
const refs = ['R1', 'R2', 'R3', 'R10'] as const;
const aspects = ['plan.policy', 'plan.iot', 'trust.humans'] as const;
const kinds = ['requirement', 'enhancement', 'heading', 'provision'] as const;

const frameworkOf: Readonly<Record<(typeof documents)[number], Partial<Framework>>> = {
  iso: {},
  iec: {},
  'eu-act': { jurisdiction: 'eu', kind: 'regulation', force: 'law', inForce: '2025-01-01' },
  'jp-guide': { jurisdiction: 'jp' },
};

const requirements: fc.Arbitrary<readonly Requirement[]> = fc
  .tuple(
    ...documents.flatMap((document) =>
      refs.map((ref) =>
        fc
          .record({ kind: fc.constantFrom(...kinds), withdrawn: fc.boolean() })
          .map(({ kind, withdrawn }) => requirement(document, ref, { kind, ...(withdrawn ? { withdrawn: '2026-01-01' } : {}) })),
      ),
    ),
  )
  .map((all) => all);

const setArbitrary: fc.Arbitrary<MappingSet> = fc
  .record({
    pair: fc.constantFrom<readonly [string, string]>(
      ...documents.flatMap((source) =>
        ['pi40-rri', ...documents.filter((target) => target !== source)].map((target) => [source, target] as const),
      ),
    ),
    author: fc.constantFrom('editors', 'nist'),
    status: fc.constantFrom('draft', 'complete', 'not-complete', 'deprecated', 'superseded'),
    considered: fc.constantFrom('all', 'listed'),
  })
  .map(({ pair: [source, target], ...over }) => set(source, target, over as Partial<MappingSet>));

/** A row of a set, whether or not it keeps the rules of content. */
function rowOf(of: MappingSet): fc.Arbitrary<Mapping> {
  const targets: readonly string[] = of.target === 'pi40-rri' ? aspects : refs;
  return fc
    .record({
      sources: fc.uniqueArray(fc.constantFrom<string>(...refs), { minLength: 1, maxLength: 2 }),
      targets: fc.uniqueArray(fc.constantFrom<string>(...targets), { maxLength: 2 }),
      relationship: fc.constantFrom(...tokens(relationships)),
      condition: fc.boolean(),
    })
    .map((said) =>
      row(of, [said.sources.join('; '), said.relationship, said.targets.join('; ')], said.condition ? { condition: 'At night' } : {}),
    );
}

/** Records of four documents with random requirements, sets, rows and scope. */
export const world: fc.Arbitrary<Partial<Records>> = fc
  .record({ requirements, sets: fc.uniqueArray(setArbitrary, { selector: ({ id }) => id, maxLength: 6 }) })
  .chain(({ requirements: given, sets }) =>
    fc
      .record({
        rows: fc.tuple(...sets.map((of) => fc.array(rowOf(of), { maxLength: 5 }))),
        meant: fc.subarray(
          documents.flatMap((source) =>
            ['pi40-rri', ...documents].filter((target) => target !== source).map((target) => ({ source, target, state: 'meant' as const })),
          ),
        ),
        complete: fc.boolean(),
      })
      .map(({ rows, meant, complete }) => ({
        frameworks: documents.map((id) => framework(id, frameworkOf[id])),
        requirements: given,
        sets,
        mappings: onceEach(rows.flat()),
        scope: { pairs: meant, planned: [] },
        jurisdictions: [
          jurisdiction('international'),
          jurisdiction('eu', { order: 2 }),
          jurisdiction('de', { order: 3, memberOf: 'eu' }),
          jurisdiction('jp', { order: 4, instruments: complete ? 'complete' : 'partial' }),
        ],
      })),
  );

function onceEach(mappings: readonly Mapping[]): readonly Mapping[] {
  return [...new Map(mappings.map((mapping) => [mapping.id, mapping])).values()];
}

/** Records with a set, and one row more for it. */
export const worldAndRow = world
  .filter(({ sets = [] }) => sets.length > 0)
  .chain((records) =>
    fc
      .constantFrom(...(records.sets ?? []))
      .chain(rowOf)
      .map((added) => ({ records, added })),
  );
