import { aspectOfGapId } from '../model/gap-ids.ts';
import { aspectGapKinds, type AspectGapKind, type Gap } from '../model/gap.ts';
import type { Aspect } from '../model/knowledge-base.ts';
import { isReportToAuthority } from '../gaps/subject-matter.ts';
import { askedPoints } from './asked-points.ts';
import { asksFor, type AspectAsk } from './asks.ts';
import type { PolicyInput } from './policy-input.ts';

/**
 * What could close a gap: the kind of document or change that it would take; form and process alone, where most of what law asks is a
 * report to an authority, so that the duty is for law to set.
 */
export type Remedy = 'form-and-process' | 'new-document' | 'duty-on-mechanisms' | 'general-edition' | 'amendment' | 'lower-level';

/** A gap about an aspect as a proposal that a committee could take up. */
export interface Proposal {
  readonly gap: Gap;
  readonly aspect: Aspect;
  readonly remedy: Remedy;
  readonly asks: readonly AspectAsk[];
}

/** The proposals, ranked as their gaps are: by what is asked against what exists, then by how sure that is. */
export function agendaOf(input: PolicyInput): readonly Proposal[] {
  return input.gaps.flatMap((gap) => {
    const aspect = input.kb.aspectById.get(aspectOfGapId(gap.id) ?? '');
    const kind = aspectGapKinds.find((one) => one === gap.kind);
    if (!aspect || !kind) return [];
    const asks = asksFor(input, aspect.id);
    return [{ gap, aspect, remedy: isForLaw(input, aspect, asks) ? 'form-and-process' : remedyOf[kind], asks }];
  });
}

/** The proposals for which the duty itself is for law to set. */
export function proposalsForLaw(input: PolicyInput): readonly Proposal[] {
  return agendaOf(input).filter(({ remedy }) => remedy === 'form-and-process');
}

/** Proposals of one severity and one certainty. */
export interface ProposalRank extends Pick<Gap, 'severity' | 'certainty'> {
  readonly proposals: readonly Proposal[];
}

/** The proposals by severity and certainty, so that both are told once for all that share them. */
export function byRank(proposals: readonly Proposal[]): readonly ProposalRank[] {
  return [...Map.groupBy(proposals, ({ gap: { severity, certainty } }) => `${severity} ${certainty}`).values()].flatMap((own) =>
    own.slice(0, 1).map(({ gap: { severity, certainty } }) => ({ severity, ...(certainty ? { certainty } : {}), proposals: own })),
  );
}

/** Whether more than half of the points by which law asks for an aspect are reports to an authority. */
function isForLaw(input: PolicyInput, { id: aspect }: Aspect, asks: readonly AspectAsk[]): boolean {
  const points = asks
    .filter(({ framework }) => framework.force === 'law')
    .flatMap(({ framework }) => askedPoints(input, { framework: framework.id, aspect }));
  return points.filter(({ id }) => isReportToAuthority(input.kb, id)).length * 2 > points.length;
}

const remedyOf: Readonly<Record<AspectGapKind, Remedy>> = {
  'no-international-document': 'new-document',
  'no-international-duty': 'duty-on-mechanisms',
  'only-for-another-sector': 'general-edition',
  'partly-required': 'amendment',
  'only-at-higher-levels': 'lower-level',
};
