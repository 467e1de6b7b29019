import { computeCoverage } from '../../../src/domain/coverage/coverage.ts';
import type { Framework, Mapping, MappingSet } from '../../../src/domain/model/knowledge-base.ts';
import type { Relationship } from '../../../src/domain/model/vocabulary.ts';
import { framework, kbOf, requirement, row, set } from '../../builders.ts';

export type Said = readonly [source: string, relationship: Relationship, target: string, over?: Partial<Mapping>];
export interface Document extends Partial<Framework> {
  readonly id: string;
  readonly set?: Partial<MappingSet>;
  readonly rows?: readonly Said[];
  readonly rival?: readonly Said[];
  readonly rivalStatus?: MappingSet['status'];
}

/** Coverage by documents with the requirements R1 and R2, each with our set of rows and perhaps a rival one. */
export function coverageBy(...documents: readonly Document[]) {
  const built = documents.map(({ set: over, rows, rival, rivalStatus = 'complete', ...rest }) => {
    const ours = rows === undefined ? [] : [set(rest.id, 'pi40-rri', over)];
    const theirs = rival === undefined ? [] : [set(rest.id, 'pi40-rri', { author: 'nist', status: rivalStatus })];
    const mappings = [...ours.flatMap((of) => rowsOf(of, rows)), ...theirs.flatMap((of) => rowsOf(of, rival))];
    return {
      framework: framework(rest.id, rest),
      requirements: ['R1', 'R2'].map((ref) => requirement(rest.id, ref)),
      sets: [...ours, ...theirs],
      mappings,
    };
  });
  const table = computeCoverage(
    kbOf({
      frameworks: built.map((one) => one.framework),
      requirements: built.flatMap((one) => one.requirements),
      sets: built.flatMap((one) => one.sets),
      mappings: built.flatMap((one) => one.mappings),
    }),
  );
  return { of: (scope: string, subject = 'plan.policy') => table.get(scope, subject), table };
}

function rowsOf(of: MappingSet, said: readonly Said[] = []): Mapping[] {
  return said.map(([source, relationship, target, over]) => row(of, [source, relationship, target], over));
}
