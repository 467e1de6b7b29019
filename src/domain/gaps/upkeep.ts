import { digestOf } from '../model/digest.ts';
import { makeGap } from './make-gap.ts';
import type { GapDraft } from '../model/gap.ts';
import { EDITORS, type KnowledgeBase, type MappingSet, type Requirement } from '../model/knowledge-base.ts';
import { monthsBetween } from '../model/words.ts';
import { setCounts } from '../model/set-counts.ts';
import { hasEnded } from '../model/state.ts';

const monthsUntilReview = 24;

/** Editorial gaps of upkeep: rows for an edition that has ended, reviews that are due, translations that are missing or old. */
export function upkeepGaps(kb: KnowledgeBase): GapDraft[] {
  return [...staleEditions(kb), ...overdueReviews(kb), ...translations(kb)];
}

function staleEditions(kb: KnowledgeBase): GapDraft[] {
  return kb.sets.filter(setCounts).flatMap((set) => {
    const old = [set.source, set.target]
      .map((id) => kb.frameworkById.get(id))
      .find((framework) => framework?.supersededBy !== undefined && hasEnded(framework, kb.release.asOf));
    const successor = old?.supersededBy;
    if (
      !old ||
      successor === undefined ||
      !kb.frameworkById.has(successor) ||
      isCorrespondence(set, old.id, successor) ||
      hasSuccessorSet(kb, set, { old: old.id, successor })
    )
      return [];
    return [
      makeGap('stale-edition', {
        subject: [{ type: 'set', id: set.id }],
        severity: set.author === EDITORS ? 'medium' : 'low',
        jurisdictions: [old.jurisdiction],
        evidence: [
          { type: 'absence', id: `${set.source === old.id ? successor : set.source}~${set.source === old.id ? set.target : successor}` },
        ],
        basis: [set.source, set.target],
      }),
    ];
  });
}

function isCorrespondence({ source, target }: MappingSet, old: string, successor: string): boolean {
  return (source === old && target === successor) || (source === successor && target === old);
}

function hasSuccessorSet(kb: KnowledgeBase, set: MappingSet, { old, successor }: { old: string; successor: string }): boolean {
  const pair = [set.source, set.target]
    .map((id) => (id === old ? successor : id))
    .sort()
    .join(' ');
  return kb.sets.some(({ source, target, author }) => author === set.author && [source, target].sort().join(' ') === pair);
}

function overdueReviews(kb: KnowledgeBase): GapDraft[] {
  return kb.sets
    .filter((set) => setCounts(set) && monthsBetween(set.reviewed, kb.release.asOf) > monthsUntilReview)
    .map(({ id, source, target }) =>
      makeGap('review-overdue', {
        subject: [{ type: 'set', id }],
        severity: 'low',
        jurisdictions: jurisdictionsOf(kb, [source, target]),
        evidence: [],
        basis: [source, target],
      }),
    );
}

function translations(kb: KnowledgeBase): GapDraft[] {
  return kb.requirements.flatMap((requirement) => {
    const missing = kb.release.languages.filter((language) => requirement.i18n?.[language] === undefined);
    const stale = Object.entries(requirement.i18n ?? {}).filter(([, { of }]) => of !== englishDigest(requirement));
    return [
      ...missing.map((language) => translationGap(kb, 'translation-missing', { requirement, language })),
      ...stale.map(([language]) => translationGap(kb, 'translation-stale', { requirement, language })),
    ];
  });
}

/** The digest that a translation names as the text it was made of. */
export function englishDigest({ title, gist }: Pick<Requirement, 'title' | 'gist'>): string {
  return digestOf(`${title}\n${gist}`);
}

function translationGap(
  kb: KnowledgeBase,
  kind: 'translation-missing' | 'translation-stale',
  { requirement, language }: { requirement: Requirement; language: string },
): GapDraft {
  const gap = makeGap(kind, {
    subject: [{ type: 'requirement', id: requirement.id }],
    severity: 'low',
    jurisdictions: jurisdictionsOf(kb, [requirement.framework]),
    evidence: [],
    basis: [requirement.framework],
  });
  return { ...gap, id: `${gap.id}--${language}` };
}

function jurisdictionsOf(kb: KnowledgeBase, frameworks: readonly string[]): readonly string[] {
  return [...new Set(frameworks.flatMap((id) => kb.frameworkById.get(id)?.jurisdiction ?? []))];
}
