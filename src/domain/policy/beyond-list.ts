import { notConsideredFor } from '../gaps/beyond-standards.ts';
import { expectedFor, expectedOf, isComparedWithAll } from '../gaps/expected.ts';
import type { Gap } from '../model/gap.ts';
import { INTERNATIONAL } from '../gaps/looked-at.ts';
import { isAboutRegime, isAboutSafety, isMeasure, isReportToAuthority } from '../gaps/subject-matter.ts';
import { considerationsOf, type LedgerEntry } from '../coverage/ledger.ts';
import { compareIds } from '../model/ids.ts';
import {
  assessableOf,
  EDITORS,
  FOCAL_DOCUMENT,
  type Framework,
  type Jurisdiction,
  type KnowledgeBase,
  type Requirement,
} from '../model/knowledge-base.ts';
import { listedLaws } from './listed-laws.ts';
import type { PolicyInput } from './policy-input.ts';

/** What one act demands beyond the international standards: measures, reports to authorities among them, and duties about the regime. */
export interface LawBeyond {
  readonly law: Framework;
  /** Measures that are no report to an authority, and those that are one. */
  readonly measures: readonly Requirement[];
  readonly reports: readonly Requirement[];
  readonly regime: readonly Requirement[];
  /** Ids of the documents in which one would expect an answer, each considered. */
  readonly considered: readonly string[];
  /** Ids of the documents that were looked at and against which the act was not considered. */
  readonly notConsidered: readonly string[];
  /** Ids of international documents that another author relates to the act and against which it was not considered here. */
  readonly namedByOthers: readonly string[];
  /** How many measures it has, beyond the standards or not. */
  readonly of: number;
  /** How many duties about the regime and of physical safety alone it has besides. */
  readonly ofRegime: number;
  readonly ofSafety: number;
}

/** The acts that demand something beyond the standards, by the legal order that made them. */
export function beyondByCountry({
  kb,
  gaps,
}: PolicyInput): readonly { readonly jurisdiction: Jurisdiction; readonly laws: readonly LawBeyond[] }[] {
  const found = subjectsOf(gaps, 'requirement-beyond-standards').flatMap((id) => kb.requirementById.get(id) ?? []);
  return kb.jurisdictions
    .map((jurisdiction) => ({
      jurisdiction,
      laws: kb.frameworks
        .filter(({ id, jurisdiction: of }) => of === jurisdiction.id && found.some(({ framework }) => framework === id))
        .map((law) => lawBeyond(kb, law, found)),
    }))
    .filter(({ laws }) => laws.length > 0);
}

/** What one act demands beyond the standards, of what was found of all acts. */
export function lawBeyond(kb: KnowledgeBase, law: Framework, found: readonly Requirement[]): LawBeyond {
  const own = found.filter(({ framework }) => framework === law.id);
  const all = assessableOf(kb, law.id);
  return {
    law,
    measures: own.filter(({ id }) => !isAboutRegime(kb, id) && !isReportToAuthority(kb, id)),
    reports: own.filter(({ id }) => !isAboutRegime(kb, id) && isReportToAuthority(kb, id)),
    regime: own.filter(({ id }) => isAboutRegime(kb, id)),
    considered: expectedFor(kb, law.id),
    notConsidered: notConsideredFor(kb, law.id),
    namedByOthers: namedByOthers(kb, law.id),
    of: all.filter(({ id }) => isMeasure(kb, id)).length,
    ofRegime: all.filter(({ id }) => isAboutRegime(kb, id)).length,
    ofSafety: all.filter(({ id }) => isAboutSafety(kb, id)).length,
  };
}

/** Acts of law that can be spoken of: compared as a whole with every document in which one would expect an answer, two at least. */
export function lawsCompared({ kb }: Pick<PolicyInput, 'kb'>): readonly Framework[] {
  return listedLaws(kb).filter(({ id }) => isComparedWithAll(kb, id));
}

/** Acts of law that cannot be spoken of yet. */
export function lawsNotCompared({ kb }: Pick<PolicyInput, 'kb'>): readonly Framework[] {
  return listedLaws(kb).filter(({ id }) => !isComparedWithAll(kb, id));
}

/** What can be said of an act that was considered against one international document alone: how much of it has no counterpart there. */
export interface ComparedWithOne {
  readonly law: Framework;
  readonly standard: string;
  readonly none: number;
  /** How many of these are about the regime itself. */
  readonly regime: number;
  readonly of: number;
  /** Why nothing else is expected to answer it, where the document is the only one. */
  readonly alone?: string;
}

/**
 * The acts of which no more can be said than against single documents, each considered in full; duties of physical safety alone are left
 * out on both sides.
 */
export function comparedWithOne(kb: KnowledgeBase, ledger: readonly LedgerEntry[]): readonly ComparedWithOne[] {
  return lawsNotCompared({ kb }).flatMap((law) =>
    ledger
      .filter(({ source, author, unassessed }) => source === law.id && author === EDITORS && unassessed === 0)
      .filter(({ target }) => target !== FOCAL_DOCUMENT && kb.frameworkById.get(target)?.jurisdiction === INTERNATIONAL)
      .map(({ target, consideredNone, assessable }) => {
        const states = [...considerationsOf(kb, { source: law.id, target, author: EDITORS })];
        const safety = states.filter(([id]) => isAboutSafety(kb, id));
        const without = states.filter(([, state]) => state === 'consideredNone');
        const none = without.filter(([id]) => isAboutSafety(kb, id));
        const regime = without.filter(([id]) => isAboutRegime(kb, id)).length;
        const alone = expectedOf(kb, law.id).find((one) => one.target === target)?.alone;
        const counts = { none: consideredNone - none.length, regime, of: assessable - safety.length };
        return { law, standard: target, ...counts, ...(alone === undefined ? {} : { alone }) };
      }),
  );
}

/** The international documents that sets of others relate to an act, and that are neither considered here nor looked at as a whole. */
function namedByOthers(kb: KnowledgeBase, law: string): readonly string[] {
  const known = new Set([...expectedFor(kb, law), ...notConsideredFor(kb, law)]);
  const others = kb.sets
    .filter(({ author, source, target }) => author !== EDITORS && [source, target].includes(law))
    .map(({ source, target }) => (source === law ? target : source));
  return [...new Set(others)].filter((id) => kb.frameworkById.get(id)?.jurisdiction === INTERNATIONAL && !known.has(id)).sort(compareIds);
}

/** What international standards ask and a jurisdiction whose instruments are all in leaves out. */
export function leftOutByCountry({
  kb,
  gaps,
}: PolicyInput): readonly { readonly jurisdiction: Jurisdiction; readonly requirements: readonly Requirement[] }[] {
  return kb.jurisdictions
    .filter(({ instruments }) => instruments === 'complete')
    .map((jurisdiction) => ({
      jurisdiction,
      requirements: subjectsOf(
        gaps.filter(({ jurisdictions }) => jurisdictions.includes(jurisdiction.id)),
        'unadopted-international-requirement',
      ).flatMap((id) => kb.requirementById.get(id) ?? []),
    }))
    .filter(({ requirements }) => requirements.length > 0);
}

function subjectsOf(gaps: readonly Gap[], kind: Gap['kind']): readonly string[] {
  return gaps.filter((gap) => gap.kind === kind).flatMap(({ subject }) => subject.map(({ id }) => id));
}
