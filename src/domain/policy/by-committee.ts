import { committeesBearingOn } from '../gaps/committees.ts';
import { EDITORS, type KnowledgeBase, type Requirement } from '../model/knowledge-base.ts';
import type { PolicyInput } from './policy-input.ts';

/** Requirements that the same international committees could answer, and those committees; of some there is none. */
export interface CommitteeGroup {
  readonly committees: readonly string[];
  readonly requirements: readonly Requirement[];
}

/** How many committees are named for a requirement, those with most documents first. */
const MOST = 3;

/**
 * Requirements by the committees whose documents bear on the aspects that each is related to, in the order of the requirements; those
 * that no row relates to an aspect, or on whose aspects no document bears, stand last.
 */
export function byCommittee(input: Pick<PolicyInput, 'kb' | 'coverage'>, requirements: readonly Requirement[]): readonly CommitteeGroup[] {
  const groups = Map.groupBy(requirements, ({ id }) => committeesBearingOn(input, aspectsOf(input.kb, id)).slice(0, MOST).join(' '));
  return [...groups]
    .map(([committees, own]) => ({ committees: committees === '' ? [] : committees.split(' '), requirements: own }))
    .sort((a, b) => Number(a.committees.length === 0) - Number(b.committees.length === 0));
}

/** The aspects to which our own rows relate a requirement. */
function aspectsOf(kb: KnowledgeBase, id: string): readonly string[] {
  const rows = (kb.mappingsBySource.get(id) ?? []).filter(({ author }) => author === EDITORS);
  return [...new Set(rows.flatMap(({ targets }) => targets))].filter((target) => kb.aspectById.has(target));
}
