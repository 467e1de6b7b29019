import { reasonsFor, type NamedCommittee } from '../gaps/committees.ts';
import { aspectsByUs } from '../gaps/subject-matter.ts';
import type { KnowledgeBase, Requirement } from '../model/knowledge-base.ts';
import { committeesForPoint, type ReasonedCommittee } from './committee-reasons.ts';
import type { PolicyInput } from './policy-input.ts';

/** Requirements that the same international committees could answer for the same reasons, and those committees; of some there is none. */
export interface CommitteeGroup {
  readonly committees: readonly ReasonedCommittee[];
  readonly requirements: readonly Requirement[];
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

/** How many documents are named for a committee. */
const MOST = 3;

/**
 * Requirements by the committees whose documents bear on the aspects that each is related to, in the order of the requirements; those
 * that no row relates to an aspect, or on whose aspects no document bears, stand last.
 */
export function byCommittee(input: Pick<PolicyInput, 'kb' | 'coverage'>, requirements: readonly Requirement[]): readonly CommitteeGroup[] {
  const alone = requirements.map((requirement): CommitteeGroup => {
    const committees = committeesForPoint(input, requirement);
    return {
      committees,
      requirements: [requirement],
      recorded: committees.length > 0 ? [] : recordedFor(input.kb, requirement.id),
      touchAspects: aspectsByUs(input.kb, requirement.id).length > 0,
    };
  });
  return [...Map.groupBy(alone, keyOf).values()]
    .flatMap(([first, ...others]) =>
      first === undefined ? [] : [{ ...first, requirements: [first, ...others].flatMap((one) => one.requirements) }],
    )
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** Whether a committee is named for the requirements of a group. */
export function isForCommittee({ committees, recorded }: Pick<CommitteeGroup, 'committees' | 'recorded'>): boolean {
  return committees.length + recorded.length > 0;
}

/** What groups have in common that are told as one. */
function keyOf({ committees, recorded, touchAspects }: CommitteeGroup): string {
  const reasons = committees.map(({ committee, reasons: own }) => [
    committee,
    own.map(({ way, aspect, documents, requirement }) => [way, aspect, documents, requirement?.id]),
  ]);
  return JSON.stringify([reasons, recorded.map(({ committee, why }) => [committee, why]), touchAspects]);
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
