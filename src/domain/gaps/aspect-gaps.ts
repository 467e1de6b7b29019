import type { Coverage } from '../coverage/coverage.ts';
import { isDuty, isOwnField, mayStillAnswer, relationsTo, verdictOn } from '../landscape/relations.ts';
import { predominantBasis } from '../model/document-basis.ts';
import { aspectGapId } from '../model/gap-ids.ts';
import type { AspectGapKind, Gap, GapEvidence } from '../model/gap.ts';
import type { KnowledgeBase, Mapping } from '../model/knowledge-base.ts';
import { aspectSentence } from './aspect-sentence.ts';
import { certaintyOf, groundsOf, restsOnStaleCatalogue } from './certainty.ts';
import { committeesBehind } from './committees.ts';
import { demandFor, severityOf } from './demand.ts';
import type { Findings } from './findings.ts';
import type { GapInput } from './gap-input.ts';
import { INTERNATIONAL, internationalRows, lookedAt } from './looked-at.ts';
import { askedOfOthers } from './other-entities.ts';

/** Claims about the world, aspect by aspect: at most one each, the first kind that holds. */
export function aspectGaps(input: GapInput): Gap[] {
  const { kb } = input;
  const basis = lookedAt(kb);
  if (basis.length === 0) return [];
  return kb.aspects.flatMap((aspect) => {
    if (aspect.residual) return [];
    const relations = relationsTo(kb, aspect.id);
    const findings: Findings = {
      aspect,
      basis,
      rows: internationalRows(input, aspect.id),
      strong: relations.filter(({ relation }) => relation !== 'touches'),
      touching: relations.filter(({ relation }) => relation === 'touches'),
      ofOthers: askedOfOthers(input, aspect),
    };
    const kind = kindOf(kb, findings);
    return kind === undefined ? [] : [gapOf(input, findings, kind)];
  });
}

/** The first kind that holds of an aspect; `undefined` where it is answered. */
export function kindOf(kb: KnowledgeBase, findings: Findings): AspectGapKind | undefined {
  const { rows, strong } = findings;
  const full = rows.filter(({ level }) => level === 'full');
  if (full.length > 0) return full.every(({ fromLevel = 0 }) => fromLevel >= 3) ? 'only-at-higher-levels' : undefined;
  if (isAnswered(kb, findings)) return undefined;
  if (rows.length > 0) return 'partly-required';
  if (strong.length === 0) return 'no-international-document';
  const duties = strong.filter((relation) => isDuty(kb, relation));
  if (duties.length === 0) return 'no-international-duty';
  return duties.some(isOwnField) ? 'partly-required' : 'only-for-another-sector';
}

/**
 * Whether the landscape answers an aspect: by a whole that is a duty, or by documents that its verdict names, alone or together, of which
 * one at least asks, by its scope or by a row. Mechanisms and concepts alone answer nothing.
 */
function isAnswered(kb: KnowledgeBase, { aspect, rows, strong }: Findings): boolean {
  const duties = strong.filter((relation) => isDuty(kb, relation) && isOwnField(relation));
  if (duties.some(({ relation }) => relation === 'whole')) return true;
  const verdict = verdictOn(kb, aspect.id);
  if (verdict?.verdict !== 'whole' && verdict?.verdict !== 'together') return false;
  const asks = rows.filter(({ qualifiers }) => !qualifiers.includes('recommended')).map(({ scope }) => scope.id);
  const bound = verdict.verdict === 'together' ? [...asks, ...duties.map(({ document }) => document)] : asks;
  return verdict.documents.some((document) => bound.includes(document));
}

function gapOf(input: GapInput, findings: Findings, kind: AspectGapKind): Gap {
  const { kb } = input;
  const { aspect, basis, rows, strong, touching } = findings;
  const nearest = strong.length > 0 ? strong : touching;
  const near = kind === 'only-at-higher-levels' ? [] : nearest;
  const openTo = near.filter((relation) => mayStillAnswer(kb, relation)).map(({ document }) => document);
  const leads = leadRows(kb, rows);
  const demand = demandFor(input, aspect.id);
  const isOfRows = rows.length > 0;
  const grounds = {
    bases: [
      ...(isOfRows ? leads.flatMap((row) => basesOf(kb, row)) : basis.map((id) => predominantBasis(kb, id))),
      ...near.map((relation) => relation.basis),
    ],
    openTo,
    contested: rows.some(({ qualifiers }) => qualifiers.includes('contested')),
    stale:
      kind !== 'only-at-higher-levels' &&
      restsOnStaleCatalogue(
        kb,
        [...strong, ...touching].map(({ document }) => document),
      ),
  };
  const committees = committeesBehind(
    kb,
    leads.flatMap((row) => documentsOf(kb, row)),
    isOfRows && kind !== 'only-at-higher-levels' ? strong : near,
  );
  return {
    id: aspectGapId(aspect.id),
    family: 'harmonization',
    kind,
    subject: [{ type: 'aspect', id: aspect.id }],
    severity: severityOf(kind, demand),
    jurisdictions: [INTERNATIONAL],
    evidence: isOfRows ? rows.flatMap((of) => of.rows.map((id): GapEvidence => ({ type: 'row', id }))) : absences(basis, aspect.id),
    basis,
    certainty: certaintyOf(grounds),
    certaintyGrounds: groundsOf(grounds),
    nearest: near.map(({ document, relation, bearing, field }) => ({ document, relation, bearing, field })),
    openTo,
    sentence: aspectSentence({ kb, findings, kind, demand, openTo, leads }),
    ...(committees.length > 0 ? { committees } : {}),
  };
}

function absences(sources: readonly string[], target: string): GapEvidence[] {
  return sources.map((source) => ({ type: 'absence', id: `${source}~${target}` }));
}

/** The deciding row of each document. */
function leadRows(kb: KnowledgeBase, rows: readonly Coverage[]): readonly Mapping[] {
  return rows.flatMap(({ rows: ids }) => kb.mappingById.get(ids[0] ?? '') ?? []);
}

function basesOf(kb: KnowledgeBase, { sources }: Mapping) {
  return sources.map((id) => kb.requirementById.get(id)?.basis);
}

function documentsOf(kb: KnowledgeBase, { sources }: Mapping): readonly string[] {
  return sources.flatMap((id) => kb.requirementById.get(id)?.framework ?? []);
}
