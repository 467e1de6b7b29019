import * as claims from '../domain/model/claims-vocabulary.ts';
import { examinations } from '../domain/model/criteria.ts';
import { slugOf } from '../domain/model/ids.ts';
import { parameterUnits } from '../domain/model/quantity-vocabulary.ts';
import * as vocabulary from '../domain/model/vocabulary.ts';

/** The vocabularies whose tokens are anchors of the glossary, each with the message that heads it. */
export const groups = [
  ['glossary.requirementKinds', vocabulary.requirementKinds],
  ['glossary.roles', vocabulary.roles],
  ['glossary.lifecyclePhases', vocabulary.lifecyclePhases],
  ['glossary.protectionGoals', vocabulary.protectionGoals],
  ['glossary.forces', vocabulary.forces],
  ['glossary.documentKinds', vocabulary.documentKinds],
  ['glossary.relationships', vocabulary.relationships],
  ['glossary.confidences', vocabulary.confidences],
  ['glossary.methods', vocabulary.methods],
  ['glossary.matchingRationales', vocabulary.matchingRationales],
  ['glossary.setStatuses', vocabulary.setStatuses],
  ['glossary.considerations', vocabulary.considerations],
  ['glossary.titleStatuses', vocabulary.titleStatuses],
  ['glossary.verifications', vocabulary.verifications],
  ['glossary.examinations', examinations],
] as const;
/** Vocabularies that share tokens with others, and so have no anchors of their own. */
export const withTokensOfOthers = [
  ['glossary.coverageLevels', vocabulary.coverageLevels],
  ['glossary.listings', vocabulary.listings],
  ['glossary.bases', vocabulary.bases],
  ['glossary.modalities', vocabulary.modalities],
  ['glossary.subjectMatters', vocabulary.subjectMatters],
  ['glossary.parameterUnits', parameterUnits],
  ['glossary.qualifiers', claims.qualifiers],
  ['glossary.certainties', claims.certainties],
  ['glossary.documentStages', claims.documentStages],
  ['glossary.authorityTasks', claims.authorityTasks],
  ['glossary.contentTypes', claims.contentTypes],
  ['glossary.availabilities', claims.availabilities],
  ['glossary.scopeRelations', claims.scopeRelations],
  ['glossary.bearings', claims.bearings],
  ['glossary.applicationFields', claims.applicationFields],
  ['glossary.landscapeVerdicts', claims.landscapeVerdicts],
] as const;
/** Anchor of a group; no token of a vocabulary begins like this. */
export function sectionOf(title: string): string {
  return `group-${slugOf(title)}`;
}
