import { formatReport } from '../../../src/domain/model/diagnostic.ts';
import type { Mapping, MappingSet, Records } from '../../../src/domain/model/knowledge-base.ts';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import type { Relationship } from '../../../src/domain/model/vocabulary.ts';
import { findingsOf, framework, requirement, row, set } from '../../builders.ts';

export type Said = readonly [source: string, relationship: Relationship, target: string];
export const requirements = ['R1', 'R2', 'R3'].flatMap((ref) => [requirement('a', ref), requirement('b', ref)]);
export const ours = set('a');

/** Rows of one or more sets, on lines 20, 21, … of their file. */
export function withRows(sets: readonly (readonly [MappingSet, ...Said[]])[], over: Partial<Records> = {}): Partial<Records> {
  const mappings: Mapping[] = sets.flatMap(([of, ...said]) =>
    said.map((one, index) => row(of, one, { place: { path: of.path, line: 20 + index, column: 1 } })),
  );
  return { frameworks: [framework('a'), framework('b')], requirements, sets: sets.map(([of]) => of), mappings, ...over };
}

/** What a rule says of such rows. */
export function report(rule: Rule, sets: readonly (readonly [MappingSet, ...Said[]])[], over: Partial<Records> = {}): string {
  return formatReport(findingsOf(rule, withRows(sets, over)));
}
export const clean = '0 errors, 0 warnings';
