import * as claims from '../domain/model/claims-vocabulary.ts';
import { slugOf } from '../domain/model/ids.ts';
import * as vocabulary from '../domain/model/vocabulary.ts';

/** The vocabularies whose tokens are anchors of the glossary, with their headings. */
export const groups = [
  ['Kinds of requirement', vocabulary.requirementKinds],
  ['Roles', vocabulary.roles],
  ['Phases', vocabulary.lifecyclePhases],
  ['Protection goals', vocabulary.protectionGoals],
  ['Force', vocabulary.forces],
  ['Kinds of document', vocabulary.documentKinds],
  ['Relationship', vocabulary.relationships],
  ['Confidence', vocabulary.confidences],
  ['Method', vocabulary.methods],
  ['Matching rationale: what was compared', vocabulary.matchingRationales],
  ['State of a mapping set', vocabulary.setStatuses],
  ['Consideration', vocabulary.considerations],
  ['Titles', vocabulary.titleStatuses],
  ['Verification', vocabulary.verifications],
] as const;
/** Vocabularies that share tokens with others, and so have no anchors of their own. */
export const withTokensOfOthers = [
  ['Coverage', vocabulary.coverageLevels],
  ['Listed: what of a document is here', vocabulary.listings],
  ['Basis: what a gist was written from', vocabulary.bases],
  ['Modality: how strongly it is asked', vocabulary.modalities],
  ['Subject matter of law', vocabulary.subjectMatters],
  ['Qualifiers of a level', claims.qualifiers],
  ['Certainty of a claim', claims.certainties],
  ['Stage of a document', claims.documentStages],
  ['Content of a document', claims.contentTypes],
  ['Availability of a text', claims.availabilities],
  ['Landscape: how far a scope reaches', claims.scopeRelations],
  ['Landscape: as what', claims.bearings],
  ['Landscape: for whom', claims.applicationFields],
  ['Landscape: verdict', claims.landscapeVerdicts],
] as const;
/** Anchor of a group; no token of a vocabulary begins like this. */
export function sectionOf(title: string): string {
  return `group-${slugOf(title)}`;
}
