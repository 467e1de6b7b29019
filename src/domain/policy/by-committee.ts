import { committeesBearingOn, reasonsFor, type NamedCommittee } from '../gaps/committees.ts';
import { aspectsByUs } from '../gaps/subject-matter.ts';
import type { Requirement } from '../model/knowledge-base.ts';
import type { PolicyInput } from './policy-input.ts';

/** Requirements that the same international committees could answer, and those committees; of some there is none. */
export interface CommitteeGroup {
  readonly committees: readonly NamedCommittee[];
  readonly requirements: readonly Requirement[];
  /** Whether a row of ours relates them to an aspect, so that a document could bear on it. */
  readonly touchAspects: boolean;
}

/** How many committees are named for a requirement, those with most documents first, and how many documents for each. */
const MOST = 3;
const NO_ASPECT = '-';

/**
 * Requirements by the committees whose documents bear on the aspects that each is related to, in the order of the requirements; those
 * that no row relates to an aspect, or on whose aspects no document bears, stand last.
 */
export function byCommittee(input: Pick<PolicyInput, 'kb' | 'coverage'>, requirements: readonly Requirement[]): readonly CommitteeGroup[] {
  const aspectsOf = (of: readonly Requirement[]) => [...new Set(of.flatMap(({ id }) => aspectsByUs(input.kb, id)))];
  const groups = Map.groupBy(requirements, (one) => {
    const aspects = aspectsOf([one]);
    return aspects.length === 0 ? NO_ASPECT : committeesBearingOn(input, aspects).slice(0, MOST).join(' ');
  });
  return [...groups]
    .map(([committees, own]) => ({
      committees: namedWithReasons(input, {
        committees: committees.split(' ').filter((id) => id in input.kb.committees),
        aspects: aspectsOf(own),
      }),
      requirements: own,
      touchAspects: committees !== NO_ASPECT,
    }))
    .sort((a, b) => Number(a.committees.length === 0) - Number(b.committees.length === 0));
}

/** Committees that are named for some aspects, each with the documents that are the reason, at most three. */
export function namedWithReasons(
  input: Pick<PolicyInput, 'kb' | 'coverage'>,
  { committees, aspects }: { readonly committees: readonly string[]; readonly aspects: readonly string[] },
): readonly NamedCommittee[] {
  return committees.map((committee) => ({ committee, documents: reasonsFor(input, { committee, aspects }).slice(0, MOST) }));
}
