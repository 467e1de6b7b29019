import { certaintyOf } from '../gaps/certainty.ts';
import type { Certainty } from '../model/claims-vocabulary.ts';
import { predominantBasis } from '../model/document-basis.ts';
import { aspectGapId } from '../model/gap-ids.ts';
import type { Verification } from '../model/vocabulary.ts';
import type { Finding } from './finding.ts';
import { divergingValues } from './law-findings.ts';
import type { PolicyInput } from './policy-input.ts';
import { missingRecognitions } from './recognition-findings.ts';
import { reportingDuties } from './reporting-duties.ts';

/**
 * How sure a finding is: the weakest of what it rests on decides. That is the certainty of the gaps that it counts, what the gists of the
 * documents compared were written from, or how the values and statements were verified.
 */
export function certaintyOfFinding(input: PolicyInput, { kind, members, basis, acts }: Finding): Certainty {
  const { kb, gaps } = input;
  switch (kind) {
    case 'law-without-international-duty':
    case 'full-in-law-alone':
      return weakest(members.map((id) => gaps.find((gap) => gap.id === aspectGapId(id))?.certainty ?? 'low'));
    case 'least-covered-principle':
    case 'least-covered-trust-element':
    case 'law-beyond-standards':
    case 'standards-without-law':
    case 'voluntary-alone': {
      const documents = kind === 'law-beyond-standards' ? [...basis, ...acts] : basis;
      const bases = documents.map((id) => predominantBasis(kb, id));
      return certaintyOf({ bases, openTo: [], contested: false, stale: false });
    }
    case 'diverging-deadlines': {
      const values = gaps.filter(({ id }) => members.includes(id)).flatMap((gap) => divergingValues(kb, gap));
      return weakest(values.map(({ parameter }) => certaintyIn[parameter.verified]));
    }
    case 'first-report-deadlines': {
      const values = reportingDuties(kb).filter(({ requirement }) => members.includes(requirement.id));
      return weakest(values.map(({ parameter }) => certaintyIn[parameter.verified]));
    }
    case 'not-recognised':
      return weakest(missingRecognitions(kb).map(({ verified }) => certaintyIn[verified]));
  }
}

/** The first of the findings that is not of low certainty. */
export function surestFirst(input: PolicyInput, findings: readonly Finding[]): Finding | undefined {
  return findings.find((finding) => certaintyOfFinding(input, finding) !== 'low');
}

const certaintyIn: Readonly<Record<Verification, Certainty>> = { unverified: 'low', 'one-source': 'medium', 'two-sources': 'high' };

function weakest(each: readonly Certainty[]): Certainty {
  return (['low', 'medium'] as const).find((one) => each.includes(one)) ?? 'high';
}
