import { committeesBearingOn, reasonsFor, type NamedCommittee } from '../gaps/committees.ts';
import { aspectsByUs } from '../gaps/subject-matter.ts';
import type { KnowledgeBase, Requirement } from '../model/knowledge-base.ts';
import type { PolicyInput } from './policy-input.ts';

/** Requirements that the same international committees could answer, and those committees; of some there is none. */
export interface CommitteeGroup {
  readonly committees: readonly NamedCommittee[];
  readonly requirements: readonly Requirement[];
  /** The aspects to which our rows relate them. */
  readonly aspects: readonly string[];
  /** Committees of which it is recorded that they could take them up, where none follows from an aspect. */
  readonly recorded: readonly RecordedTaker[];
  /** Whether a row of ours relates them to an aspect, so that a document could bear on it. */
  readonly touchAspects: boolean;
}

/** A committee that a record names for a requirement, with the reason and its sources. */
export interface RecordedTaker {
  readonly committee: string;
  readonly why: string;
  readonly evidence: readonly { readonly source: string; readonly locator: string }[];
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
    const bearing = aspects.length === 0 ? NO_ASPECT : committeesBearingOn(input, aspects).slice(0, MOST).join(' ');
    const recorded = recordedFor(input.kb, one.id).map(({ committee }) => committee);
    return bearing === NO_ASPECT || bearing === '' ? `${bearing}|${recorded.join(' ')}` : bearing;
  });
  return [...groups]
    .map(([key, own]) => {
      const [committees = ''] = key.split('|');
      const aspects = aspectsOf(own);
      const named = committees.split(' ').filter((id) => id in input.kb.committees);
      return {
        committees: namedWithReasons(input, { committees: named, aspects }),
        requirements: own,
        aspects,
        recorded: named.length > 0 ? [] : own.flatMap(({ id }) => recordedFor(input.kb, id)),
        touchAspects: committees !== NO_ASPECT,
      };
    })
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** The committees of which it is recorded that they could take a requirement up. */
function recordedFor({ committees }: KnowledgeBase, requirement: string): readonly RecordedTaker[] {
  return Object.entries(committees).flatMap(([committee, { mayTakeUp = [] }]) =>
    mayTakeUp.flatMap(({ requirement: of, why, evidence }) => (of === requirement ? [{ committee, why, evidence }] : [])),
  );
}

function rankOf({ committees, recorded }: Pick<CommitteeGroup, 'committees' | 'recorded'>): number {
  return committees.length > 0 ? 0 : 1 + Number(recorded.length === 0);
}

/** Committees that are named for some aspects, each with the documents that are the reason, at most three. */
export function namedWithReasons(
  input: Pick<PolicyInput, 'kb' | 'coverage'>,
  { committees, aspects }: { readonly committees: readonly string[]; readonly aspects: readonly string[] },
): readonly NamedCommittee[] {
  return committees.map((committee) => ({ committee, documents: reasonsFor(input, { committee, aspects }).slice(0, MOST) }));
}
