import type { Force } from './vocabulary.ts';

export type GapFamily = 'harmonization' | 'editorial';
export type GapSeverity = 'high' | 'medium' | 'low';

/** The kinds of gap: family, name, what one says, when it may be raised at all, and the rule of its severity. */
export const gapKinds = {
  'aspect-without-international-standard': {
    family: 'harmonization',
    label: 'Aspect without an international standard',
    meaning: 'No international standard in the scope asks for any part of the aspect.',
    precondition: 'Every international framework of the scope has been considered against the focal document as a whole.',
    severityRule: 'Always high: there is nothing to harmonize on.',
  },
  'aspect-partial-internationally': {
    family: 'harmonization',
    label: 'Aspect only partly covered internationally',
    meaning: 'International standards in the scope ask for part of the aspect; none asks for all of it.',
    precondition: 'Every international framework of the scope has been considered against the focal document as a whole.',
    severityRule: 'Medium.',
  },
  'aspect-missing-in-jurisdiction': {
    family: 'harmonization',
    label: 'Aspect missing in a jurisdiction',
    meaning: 'Nothing that counts in the jurisdiction asks for any part of the aspect.',
    precondition: 'All instruments of the jurisdiction are listed and considered.',
    severityRule: 'High where an international standard could be adopted, else medium.',
  },
  'national-only-requirement': {
    family: 'harmonization',
    label: 'Requirement of one jurisdiction alone',
    meaning: 'The requirement was compared with every international framework of the scope, and nothing there relates to it.',
    precondition: 'A set with every international framework of the scope exists in which this requirement was considered.',
    severityRule: 'Medium where it is law, else low.',
  },
  'unassessed-pair': {
    family: 'editorial',
    label: 'Pair not yet considered',
    meaning: 'Requirements of one document have not been considered against the other.',
    precondition: 'The pair stands in the scope.',
    severityRule: 'Medium where the pair is meant to be considered now, else low.',
  },
  'requirement-without-mapping': {
    family: 'editorial',
    label: 'Requirement without mapping',
    meaning: 'The requirement stands in no row to the focal document: it has not been considered yet.',
    precondition: 'The requirement is assessable and its document has not ended.',
    severityRule: 'Medium where it is law, else low.',
  },
  'unverified-fact': {
    family: 'editorial',
    label: 'Unverified fact',
    meaning: 'No source that a reader can open was found for a record or a quantity.',
    precondition: 'The record says so itself.',
    severityRule: 'Medium for a quantity or where it is law, else low.',
  },
} as const satisfies Readonly<Record<string, { family: GapFamily; label: string; meaning: string; precondition: string; severityRule: string }>>;

export type GapKind = keyof typeof gapKinds;

export type SubjectType = 'aspect' | 'requirement' | 'framework' | 'jurisdiction' | 'parameter';

/** What a gap rests on: a row by id, or the absence of rows of a source towards a target (`<source>~<target>`). */
export interface GapEvidence {
  readonly type: 'row' | 'derived' | 'absence';
  readonly id: string;
}

/** A place where coverage is missing, as a claim about the world (`harmonization`) or about our own work (`editorial`). */
export interface Gap {
  readonly id: string;
  readonly family: GapFamily;
  readonly kind: GapKind;
  readonly subject: readonly { readonly type: SubjectType; readonly id: string }[];
  readonly severity: GapSeverity;
  readonly jurisdictions: readonly string[];
  readonly evidence: readonly GapEvidence[];
  readonly basis: readonly string[];
  readonly committee?: string;
}

/** Makes a gap; its id is the kind and the subjects, safe in a file name and a URL. */
export function makeGap(kind: GapKind, gap: Omit<Gap, 'id' | 'family' | 'kind'>): Gap {
  const subjects = gap.subject.map(({ id }) => id.replaceAll('/', '--').replaceAll('#', '--'));
  const { subject, severity, jurisdictions, evidence, basis, committee } = gap;
  return { id: [kind, ...subjects].join('--'), family: gapKinds[kind].family, kind, subject, severity, jurisdictions, evidence, basis, ...(committee === undefined ? {} : { committee }) };
}

/** Severity of what rests on one document: medium for law, low otherwise. */
export function severityByForce(force: Force | undefined): GapSeverity {
  return force === 'law' ? 'medium' : 'low';
}
