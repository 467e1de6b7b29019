import { basisAndModality } from './basis.ts';
import { datesInOrder } from './dates.ts';
import { noHeadingMapped, noProvisionMapped, noWithdrawnMapped } from './mapped-requirements.ts';
import {
  inverseAgrees,
  jointTargets,
  noRelationshipStandsAlone,
  ourRowsSayWhy,
  pairClaimedOnce,
  rowHasMembers,
  subsetOneWay,
} from './rows.ts';
import { automationIsNeverComplete, citedNumberExists, rationaleIsAReason } from './claims.ts';
import { documentOnce } from './document-once.ts';
import { aloneIsGiven, expectedIsStated } from './expected.ts';
import { nameBeginsNoNumber } from './names.ts';
import { nothingToBeWritten } from './placeholders.ts';
import {
  forceHasBasis,
  gistIsShort,
  gistPresent,
  listedNoneHasNone,
  overlapDeclaredOnce,
  parentFits,
  slugMatchesRef,
  translatedHasOriginal,
  uniqueRef,
  verifiedMatchesEvidence,
} from './records.ts';
import { refStyle } from './ref-style.ts';
import { referenceExists } from './references.ts';
import { japaneseIsAttested } from './japanese.ts';
import { plainWordsHold } from './plain-words.ts';
import { thesaurusHolds } from './thesaurus.ts';
import { homeDatesAreMilestones, notAfterRelease, notInTheFuture, plannedNotIn, repositoryHostKnown, retiredOnce } from './registers.ts';
import { landscapeNamesExist, landscapeOfOthers, sectorIsPart, verdictPerAspect } from './landscape.ts';
import { replacementLeadsOn, withdrawnHasHappened } from './replacements.ts';
import { answerRestsOnRequirements } from './answers.ts';
import type { Rule } from './rule.ts';
import { startIsRead } from './starts.ts';
import { seriesSpeaksJointly } from './series.ts';
import {
  carriedOverSetSaysWhence,
  consideredAllIsKept,
  leftOpenIsOpen,
  pairScopedOnce,
  setAuthoredOnce,
  setNamesItsParts,
} from './sets.ts';

/** Every rule that content is held against, in the order of the guide. */
export const allRules: readonly Rule[] = [
  referenceExists,
  thesaurusHolds,
  plainWordsHold,
  japaneseIsAttested,
  answerRestsOnRequirements,
  slugMatchesRef,
  uniqueRef,
  refStyle,
  listedNoneHasNone,
  gistIsShort,
  gistPresent,
  parentFits,
  translatedHasOriginal,
  verifiedMatchesEvidence,
  basisAndModality,
  forceHasBasis,
  datesInOrder,
  overlapDeclaredOnce,
  setNamesItsParts,
  setAuthoredOnce,
  carriedOverSetSaysWhence,
  consideredAllIsKept,
  leftOpenIsOpen,
  pairScopedOnce,
  expectedIsStated,
  aloneIsGiven,
  seriesSpeaksJointly,
  rowHasMembers,
  ourRowsSayWhy,
  noHeadingMapped,
  noProvisionMapped,
  noWithdrawnMapped,
  pairClaimedOnce,
  inverseAgrees,
  subsetOneWay,
  noRelationshipStandsAlone,
  jointTargets,
  landscapeNamesExist,
  landscapeOfOthers,
  sectorIsPart,
  verdictPerAspect,
  replacementLeadsOn,
  withdrawnHasHappened,
  retiredOnce,
  plannedNotIn,
  homeDatesAreMilestones,
  startIsRead,
  repositoryHostKnown,
  notAfterRelease,
  notInTheFuture,
  rationaleIsAReason,
  automationIsNeverComplete,
  citedNumberExists,
  nameBeginsNoNumber,
  documentOnce,
  nothingToBeWritten,
];
