import { gapKinds, type GapDraft, type GapKind, type GapSeverity } from '../model/gap.ts';
import type { Force } from '../model/vocabulary.ts';

/** Makes a gap; its id is the kind and the subjects, safe in a file name and a URL. */
export function makeGap(kind: GapKind, gap: Omit<GapDraft, 'id' | 'family' | 'kind'>): GapDraft {
  const subjects = gap.subject.map(({ id }) => id.replaceAll('/', '--').replaceAll('#', '--'));
  return { id: [kind, ...subjects].join('--'), family: gapKinds[kind].family, kind, ...gap };
}

/** Severity of what rests on one document: medium for law, low otherwise. */
export function severityByForce(force: Force | undefined): GapSeverity {
  return force === 'law' ? 'medium' : 'low';
}
