import { derivedMappings } from '../algebra/derive.ts';
import { considerationsOf } from '../coverage/ledger.ts';
import { relationsTo } from '../landscape/relations.ts';
import type { GapDraft, GapEvidence } from '../model/gap.ts';
import { assessableOf, EDITORS, FOCAL_DOCUMENT, type Framework, type KnowledgeBase, type Requirement } from '../model/knowledge-base.ts';
import { predominantBasis } from '../model/document-basis.ts';
import { isNotCurrent } from '../model/state.ts';
import { certaintyOf, groundsOf } from './certainty.ts';
import { committeesConcerned } from './committees.ts';
import type { GapInput } from './gap-input.ts';
import { expectedFor, isComparedWithAll } from './expected.ts';
import { INTERNATIONAL, lookedAt } from './looked-at.ts';
import { makeGap } from './make-gap.ts';
import { isAboutRegime, isAboutSafety } from './subject-matter.ts';

/**
 * Requirements of law that no international document answers in which one would expect it: the law was compared as a whole with each, two
 * at least, and they relate to none, neither by a row nor by derivation. Duties of physical safety alone are left out: standards on
 * security are not meant to answer them.
 */
export function beyondStandards({ kb, reasoning }: GapInput): GapDraft[] {
  return kb.frameworks
    .filter((law) => law.force === 'law' && law.jurisdiction !== INTERNATIONAL && !isNotCurrent(law, kb.release.asOf))
    .flatMap((law) => {
      if (!isComparedWithAll(kb, law.id)) return [];
      const expected = expectedFor(kb, law.id);
      const states = expected.map((target) => considerationsOf(kb, { source: law.id, target, author: EDITORS }));
      const alone = assessableOf(kb, law.id).filter(
        ({ id }) => !isAboutSafety(kb, id) && states.every((state) => state.get(id) === 'consideredNone'),
      );
      if (alone.length === 0) return [];
      const reached = reachedByDerivation(reasoning.facts, law.id, internationalDocuments(kb));
      return alone
        .filter((requirement) => !reached.has(requirement.id) && !isAnsweredAsWhole(kb, requirement))
        .map((requirement) => gapOf(kb, { law, requirement, expected }));
    });
}

/** The international documents that were looked at and against which a law was not considered. */
export function notConsideredFor(kb: KnowledgeBase, law: string): readonly string[] {
  const expected = expectedFor(kb, law);
  return lookedAt(kb).filter((id) => !expected.includes(id));
}

function internationalDocuments(kb: KnowledgeBase): readonly string[] {
  return kb.frameworks.filter(({ id, jurisdiction }) => jurisdiction === INTERNATIONAL && id !== FOCAL_DOCUMENT).map(({ id }) => id);
}

/** The requirements of a law that derived links relate to an international document. */
function reachedByDerivation(facts: GapInput['reasoning']['facts'], law: string, documents: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const document of documents) for (const { source, target } of derivedMappings(facts, law, document)) found.add(source).add(target);
  return found;
}

/** Whether the requirement lies within an aspect that one document covers as a whole by its scope. */
function isAnsweredAsWhole(kb: KnowledgeBase, { id }: Requirement): boolean {
  const within = (kb.mappingsBySource.get(id) ?? [])
    .filter(({ author, relationship }) => author === EDITORS && ['subset-of', 'equal-to', 'equivalent-to'].includes(relationship))
    .flatMap(({ targets }) => targets);
  return within.some((target) => relationsTo(kb, target).some(({ relation }) => relation === 'whole'));
}

function gapOf(
  kb: KnowledgeBase,
  { law, requirement, expected }: { law: Framework; requirement: Requirement; expected: readonly string[] },
): GapDraft {
  const committees = committeesConcerned(kb, expected);
  const bases = [law.id, ...expected].map((id) => predominantBasis(kb, id));
  const grounds = { bases, openTo: [], contested: false, stale: false };
  return makeGap('requirement-beyond-standards', {
    subject: [{ type: 'requirement', id: requirement.id }],
    severity: isAboutRegime(kb, requirement.id) ? 'low' : 'medium',
    jurisdictions: [law.jurisdiction],
    evidence: expected.map((target): GapEvidence => ({ type: 'absence', id: `${requirement.id}~${target}` })),
    basis: [law.id, ...expected],
    certainty: certaintyOf(grounds),
    certaintyGrounds: groundsOf(grounds),
    ...(committees.length > 0 ? { committees } : {}),
  });
}
