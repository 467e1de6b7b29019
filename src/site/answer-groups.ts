import type { Answer, KnowledgeBase } from '../domain/model/knowledge-base.ts';

/** The answers that rest first of all on one document. */
export interface AnswerGroup {
  readonly framework: string;
  readonly answers: readonly Answer[];
}

/** The answers by the document that each names first: by jurisdiction in its order, what is international last, then by name. */
export function answerGroups(kb: KnowledgeBase): readonly AnswerGroup[] {
  const documents = [...new Set(kb.answers.flatMap(({ covers }) => covers.slice(0, 1).map(({ framework }) => framework)))];
  return documents
    .map((framework) => ({ framework, answers: kb.answers.filter(({ covers }) => covers[0]?.framework === framework) }))
    .sort((one, other) => compare(kb, one.framework, other.framework));
}

function compare(kb: KnowledgeBase, one: string, other: string): number {
  return placeOf(kb, one) - placeOf(kb, other) || nameOf(kb, one).localeCompare(nameOf(kb, other), 'en') || one.localeCompare(other, 'en');
}

function placeOf(kb: KnowledgeBase, id: string): number {
  const jurisdiction = kb.frameworkById.get(id)?.jurisdiction;
  const place = kb.jurisdictions.find((one) => one.id === jurisdiction)?.order;
  return place === undefined || jurisdiction === 'international' ? Number.MAX_SAFE_INTEGER : place;
}

const nameOf = (kb: KnowledgeBase, id: string) => kb.frameworkById.get(id)?.shortTitle ?? id;
