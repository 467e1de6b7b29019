import type { ApplicationField, Bearing, Certainty, CertaintyGround, ScopeRelation } from './claims-vocabulary.ts';

export type GapFamily = 'harmonization' | 'editorial';
export type GapSeverity = 'high' | 'medium' | 'low';

const lookedAtInFull = 'An international document has been considered against the joint paper as a whole.';
const byDemand =
  'High where a law asks for it and no international duty exists, or where two laws ask and a part exists; medium where a law asks for what exists in part, or only voluntary documents ask for what does not exist; else low. A law counts here where a row of at least medium confidence says that it asks.';

/** The kinds of gap: family, name, what one says, when it may be raised at all, and the rule of its severity. */
export const gapKinds = {
  'no-international-document': {
    family: 'harmonization',
    label: 'No international document',
    meaning:
      'No international standard that we list asks for any part of the aspect, and no other that we know bears on it by its scope with more than a touch.',
    precondition: lookedAtInFull,
    severityRule: byDemand,
  },
  'no-international-duty': {
    family: 'harmonization',
    label: 'No international duty',
    meaning:
      'No international standard that we list asks for any part of the aspect; what else bears on it are mechanisms, concepts or guidance, which oblige nobody.',
    precondition: lookedAtInFull,
    severityRule: byDemand,
  },
  'only-for-another-sector': {
    family: 'harmonization',
    label: 'Only for another sector',
    meaning:
      'No international standard that we list asks for any part of the aspect; the duties that exist by scope are for another field.',
    precondition: lookedAtInFull,
    severityRule: byDemand,
  },
  'partly-required': {
    family: 'harmonization',
    label: 'Only partly required',
    meaning: 'International documents ask for part of the aspect; none asks for all of it.',
    precondition: lookedAtInFull,
    severityRule: byDemand,
  },
  'only-at-higher-levels': {
    family: 'harmonization',
    label: 'Full only at high security levels',
    meaning: 'International documents ask for all of the aspect only from security level 3 or 4 on.',
    precondition: lookedAtInFull,
    severityRule: byDemand,
  },
  'requirement-beyond-standards': {
    family: 'harmonization',
    label: 'Requirement of law beyond the standards',
    meaning:
      'The requirement was considered against every international document in which one would expect it, and nothing there relates to it, directly or by derivation.',
    precondition:
      'An answer is to be expected in two international documents at least, and the law was compared as a whole with each of them; duties of physical safety alone are left out.',
    severityRule: 'Medium; low where the duty is about the regime itself.',
  },
  'aspect-missing-in-jurisdiction': {
    family: 'harmonization',
    label: 'Aspect missing in a jurisdiction',
    meaning: 'Nothing that counts in the jurisdiction asks for any part of the aspect.',
    precondition: 'All instruments of the jurisdiction are listed and considered.',
    severityRule: 'High where an international standard could be adopted, else medium.',
  },
  'unadopted-international-requirement': {
    family: 'harmonization',
    label: 'International requirement not taken up in a jurisdiction',
    meaning: 'The international requirement was compared with every instrument of the jurisdiction, and nothing there relates to it.',
    precondition:
      'All instruments of the jurisdiction are listed, and a set with each of them exists in which this requirement was considered.',
    severityRule: 'Low: a choice, not a fault.',
  },
  'divergent-parameter': {
    family: 'harmonization',
    label: 'Same quantity, different values',
    meaning: 'Documents set the same quantity, counted from the same event, to different values.',
    precondition: 'Two documents that have not ended state the quantity with the same clock and unit.',
    severityRule: 'High where two laws differ, else medium.',
  },
  'unrecognised-assessment': {
    family: 'harmonization',
    label: 'Assessment not recognized',
    meaning: 'An assessment under one document does not count under the other.',
    precondition: 'It is recorded for this direction, with a date, that somebody looked and found none.',
    severityRule: 'Medium where the other is law, else low.',
  },
  'unassessed-pair': {
    family: 'editorial',
    label: 'Pair not yet considered',
    meaning: 'Requirements of one document have not been considered against the other.',
    precondition: 'The two documents are on our list of pairs to compare, now or later.',
    severityRule: 'Medium where the pair is meant to be considered now, else low.',
  },
  'requirement-without-mapping': {
    family: 'editorial',
    label: 'Requirement without mapping',
    meaning: 'The requirement stands in no row to the joint paper: it has not been considered yet.',
    precondition: 'The requirement is assessable and its document has not ended.',
    severityRule: 'Medium where it is law, else low.',
  },
  'implied-relation': {
    family: 'editorial',
    label: 'Relation that our rows imply',
    meaning:
      'Our own rows together prove that the two share something, and our set, which promises to have considered all, has no row for them: a row is missing, or one of the proof is wrong.',
    precondition: 'The set promises to have considered all.',
    severityRule: 'Medium.',
  },
  'conflicting-claims': {
    family: 'editorial',
    label: 'Two authors who cannot both be right',
    meaning: 'The rows of two authors leave a pair no possibility. Both stay; the reader sees both.',
    precondition: 'Rows of two authors meet within chains of at most three rows.',
    severityRule: 'Medium.',
  },
  'stale-edition': {
    family: 'editorial',
    label: 'Rows made for an edition that has ended',
    meaning: 'The set relates an edition that has been superseded; its rows are pinned to it and must be reviewed for the new one.',
    precondition: 'The superseding edition is in the knowledge base and no set of the same author relates it to the same document.',
    severityRule: 'Medium where the set is ours, else low.',
  },
  'translation-missing': {
    family: 'editorial',
    label: 'Translation missing',
    meaning: 'The record has no text in a language of the site.',
    precondition: 'The site appears in that language.',
    severityRule: 'Low.',
  },
  'translation-stale': {
    family: 'editorial',
    label: 'Translation of an older text',
    meaning: 'The English text was changed after it was translated.',
    precondition: 'The record has a translation.',
    severityRule: 'Low.',
  },
  'review-overdue': {
    family: 'editorial',
    label: 'Review overdue',
    meaning: 'A mapping set was last reviewed more than two years before the day of the content.',
    precondition: 'The set is in use.',
    severityRule: 'Low.',
  },
  'unverified-fact': {
    family: 'editorial',
    label: 'Unverified fact',
    meaning: 'No source that a reader can open was found for a record, a title or a quantity.',
    precondition: 'The record says so itself.',
    severityRule: 'Medium for a quantity or a record of law, else low.',
  },
} as const satisfies Readonly<
  Record<string, { family: GapFamily; label: string; meaning: string; precondition: string; severityRule: string }>
>;

export type GapKind = keyof typeof gapKinds;

/** The kinds of which an aspect has at most one, the first that holds; its id names the aspect alone, since the kind may change. */
export const aspectGapKinds = [
  'no-international-document',
  'no-international-duty',
  'only-for-another-sector',
  'partly-required',
  'only-at-higher-levels',
] as const satisfies readonly GapKind[];
export type AspectGapKind = (typeof aspectGapKinds)[number];

export type SubjectType = 'aspect' | 'requirement' | 'framework' | 'jurisdiction' | 'parameter' | 'set';

/** What a gap rests on: a row by id, or the absence of rows of a source towards a target (`<source>~<target>`). */
export interface GapEvidence {
  readonly type: 'row' | 'derived' | 'absence';
  readonly id: string;
}

/** A document that comes near to what is missing, by its published scope. */
export interface NearDocument {
  readonly document: string;
  readonly relation: ScopeRelation;
  readonly bearing: Bearing;
  readonly field: ApplicationField;
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
  /** Ids of the documents that were looked at. */
  readonly basis: readonly string[];
  readonly certainty?: Certainty;
  /** What keeps it from being surer. */
  readonly certaintyGrounds?: readonly CertaintyGround[];
  readonly nearest?: readonly NearDocument[];
  /** Ids of documents known by their scope alone that may answer it. */
  readonly openTo?: readonly string[];
  /** The claim in words, with figures, dates and basis. */
  readonly sentence: string;
  /** Ids of the committees whose documents bear on it, the most concerned first. */
  readonly committees?: readonly string[];
}

/** A gap before it is put into words. */
export type GapDraft = Omit<Gap, 'sentence'>;
