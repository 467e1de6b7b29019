import { qualifiers as words, type Qualifier } from '../model/claims-vocabulary.ts';
import { assessableOf, type KnowledgeBase, type Mapping, type Requirement } from '../model/knowledge-base.ts';
import { standingOn } from '../model/standing.ts';
import { tokens, type CoverageLevel } from '../model/vocabulary.ts';

/**
 * What a level rests on: its qualifiers in the order of the vocabulary, and the security level from which it holds where that is above 1.
 */
export interface Qualification {
  readonly qualifiers: readonly Qualifier[];
  readonly fromLevel?: number;
}

const unqualified: Qualification = { qualifiers: [] };
const inOrder = tokens(words);

/** What the claim of one row rests on. A row whose members share no security level names the highest that one of them needs. */
export function qualificationOfRow(kb: KnowledgeBase, row: Mapping): Qualification {
  const sources = row.sources.flatMap((id) => kb.requirementById.get(id) ?? []);
  const fromLevel = lowestCommonLevel(sources);
  const holds: Readonly<Record<Qualifier, boolean>> = {
    joint: sources.length > 1 && !isOfSeries(kb, row),
    'joint-series': sources.length > 1 && isOfSeries(kb, row),
    'from-level': fromLevel > 1,
    recommended: sources.some(({ modality }) => modality === 'should' || modality === 'may'),
    contested: row.dissent !== undefined,
    'from-title': sources.some(({ basis }) => basis === 'title'),
    unverified: sources.some(({ verified }) => verified === 'unverified'),
    'for-some': sources.some(({ framework }) => kb.frameworkById.get(framework)?.onlyFor !== undefined),
    'not-yet-applicable': sources.some((requirement) => isStillToApply(kb, requirement)),
  };
  return { qualifiers: inOrder.filter((one) => holds[one]), ...(fromLevel > 1 ? { fromLevel } : {}) };
}

/** What a *none* of a document rests on: the looking through all its requirements. */
export function qualificationOfNone(kb: KnowledgeBase, framework: string): Qualification {
  return assessableOf(kb, framework).some(({ basis }) => basis === 'title') ? { qualifiers: ['from-title'] } : unqualified;
}

/** Of several claims, each of which is enough, the one that rests on the least; the first of equals. */
export function leastQualified<T extends Qualification>(claims: readonly T[]): T | undefined {
  return claims.reduce<T | undefined>((best, one) => (best === undefined || weight(one) < weight(best) ? one : best), undefined);
}

/** Several claims, all of which are needed, rest on what any of them rests on. */
export function allQualified(claims: readonly Qualification[]): Qualification {
  const found = new Set(claims.flatMap(({ qualifiers }) => qualifiers));
  const fromLevel = Math.max(0, ...claims.map((claim) => claim.fromLevel ?? 0));
  return { qualifiers: inOrder.filter((one) => found.has(one)), ...(fromLevel > 0 ? { fromLevel } : {}) };
}

/** The same, contested by another author. */
export function contested({ qualifiers, ...rest }: Qualification): Qualification {
  return { ...rest, qualifiers: inOrder.filter((one) => one === 'contested' || qualifiers.includes(one)) };
}

/** The qualification of a claim alone, without what else it carries; none where there is no claim. */
export function qualificationAlone(claim: Qualification | undefined): Qualification {
  if (claim === undefined) return unqualified;
  return { qualifiers: claim.qualifiers, ...(claim.fromLevel === undefined ? {} : { fromLevel: claim.fromLevel }) };
}

/** A full element needs all its aspects, a none has looked for all of them; for a partial one any aspect is enough. */
export function qualificationOfElement(
  aspects: readonly (Qualification & { readonly level: CoverageLevel })[],
  level: CoverageLevel,
): Qualification {
  if (level !== 'partial') return allQualified(aspects);
  return qualificationAlone(leastQualified(aspects.filter((aspect) => aspect.level === 'full' || aspect.level === 'partial')));
}

/** Doubt about a fact weighs more than how a level comes about, and a higher security level more than a lower. */
function weight({ qualifiers, fromLevel = 0 }: Qualification): number {
  return qualifiers.reduce((sum, one) => sum + (one === 'joint' ? 1 : 10), fromLevel);
}

function isOfSeries(kb: KnowledgeBase, { set }: Mapping): boolean {
  return kb.frameworkById.get(kb.setById.get(set)?.source ?? '')?.kind === 'series';
}

/** The lowest security level at which all are selected that state levels; 0 where none does. */
function lowestCommonLevel(requirements: readonly Requirement[]): number {
  const stated = requirements.flatMap(({ levels }) => (levels === undefined || levels.length === 0 ? [] : [levels]));
  if (stated.length === 0) return 0;
  const common = [1, 2, 3, 4].find((level) => stated.every((levels) => levels.includes(level)));
  return common ?? Math.max(...stated.map((levels) => Math.min(...levels)));
}

/** Whether what is asked is law that does not apply yet, by the day of the requirement, else by that of its document. */
function isStillToApply(kb: KnowledgeBase, requirement: Requirement): boolean {
  const document = kb.frameworkById.get(requirement.framework);
  if (document?.force !== 'law') return false;
  return !['applies', 'ended'].includes(standingOn(document, kb.release.asOf, requirement).kind);
}
