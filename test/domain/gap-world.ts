import type { Gap, GapKind } from '../../src/domain/model/gap.ts';
import type { Framework, Mapping, MappingSet, Records, Requirement } from '../../src/domain/model/knowledge-base.ts';
import type { Scope } from '../../src/domain/model/schema/registers.ts';
import type { Relationship } from '../../src/domain/model/vocabulary.ts';
import { computed, requirement, row } from '../builders.ts';

/** A row in three cells. */
export type Said = readonly [source: string, relationship: Relationship, target: string];
/** A pair of the scope; meant to be considered unless told otherwise. */
export type Pair = readonly [source: string, target: string, state?: Scope['pairs'][number]['state'], expected?: 'expected'];

/** A world of documents with the requirement R1, sets with rows, and a scope of pairs. */
export function world(parts: {
  documents: readonly Framework[];
  sets?: readonly (readonly [MappingSet, ...Said[]])[];
  pairs?: readonly Pair[];
  planned?: Scope['planned'];
  requirements?: readonly Requirement[];
}): Partial<Records> {
  const { documents, sets = [], pairs = [], planned = [], requirements = documents.map(({ id }) => requirement(id, 'R1')) } = parts;
  const mappings: Mapping[] = sets.flatMap(([of, ...said]) => said.map((one) => row(of, one)));
  return {
    frameworks: documents,
    requirements,
    sets: sets.map(([of]) => of),
    mappings,
    scope: {
      pairs: pairs.map(([source, target, state = 'meant', expected]) => ({
        source,
        target,
        state,
        ...(expected ? { expected: true as const } : {}),
      })),
      planned: [...planned],
    },
  };
}

/** The gaps of one kind. */
export function gapsOf(kind: GapKind, over: Partial<Records>): readonly Gap[] {
  return computed(over).gaps.filter((gap) => gap.kind === kind);
}

/** The subjects of the gaps of one kind. */
export function ids(kind: GapKind, over: Partial<Records>): readonly string[] {
  return gapsOf(kind, over).map(({ subject }) => subject.map(({ id }) => id).join(' '));
}
