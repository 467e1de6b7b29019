import { aspectOfGapId } from '../model/gap-ids.ts';
import { aspectGapKinds, type AspectGapKind, type Gap } from '../model/gap.ts';
import type { Aspect } from '../model/knowledge-base.ts';
import { asksFor, type AspectAsk } from './asks.ts';
import type { PolicyInput } from './policy-input.ts';

/** What could close a gap: the kind of document or change that it would take. */
export type Remedy = 'new-document' | 'duty-on-mechanisms' | 'general-edition' | 'amendment' | 'lower-level';

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
    return aspect && kind ? [{ gap, aspect, remedy: remedyOf[kind], asks: asksFor(input, aspect.id) }] : [];
  });
}

const remedyOf: Readonly<Record<AspectGapKind, Remedy>> = {
  'no-international-document': 'new-document',
  'no-international-duty': 'duty-on-mechanisms',
  'only-for-another-sector': 'general-edition',
  'partly-required': 'amendment',
  'only-at-higher-levels': 'lower-level',
};
