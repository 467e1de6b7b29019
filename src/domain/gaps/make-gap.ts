import { gapKinds, type Gap, type GapKind, type GapSeverity } from '../model/gap.ts';
import type { Force } from '../model/vocabulary.ts';

/** Makes a gap; its id is the kind and the subjects, safe in a file name and a URL. */
export function makeGap(kind: GapKind, gap: Omit<Gap, 'id' | 'family' | 'kind'>): Gap {
  const subjects = gap.subject.map(({ id }) => id.replaceAll('/', '--').replaceAll('#', '--'));
  const { subject, severity, jurisdictions, evidence, basis, committee } = gap;
  return {
    id: [kind, ...subjects].join('--'),
    family: gapKinds[kind].family,
    kind,
    subject,
    severity,
    jurisdictions,
    evidence,
    basis,
    ...(committee === undefined ? {} : { committee }),
  };
}

/** Severity of what rests on one document: medium for law, low otherwise. */
export function severityByForce(force: Force | undefined): GapSeverity {
  return force === 'law' ? 'medium' : 'low';
}
