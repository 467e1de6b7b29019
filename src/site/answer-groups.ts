import type { Answer, KnowledgeBase } from '../domain/model/knowledge-base.ts';

/** The answers that rest first of all on one document. */
export interface AnswerGroup {
  readonly framework: string;
  readonly answers: readonly Answer[];
}

/**
 * The answers by the document that each names first: by jurisdiction in its order, what is international last, then by name.
 * Those of a document follow the order of the requirements that they name first.
 */
export function answerGroups(kb: KnowledgeBase): readonly AnswerGroup[] {
  const documents = [...new Set(kb.answers.flatMap(({ covers }) => covers.slice(0, 1).map(({ framework }) => framework)))];
  return documents
    .map((framework) => ({ framework, answers: answersOf(kb, framework) }))
    .sort((one, other) => compare(kb, one.framework, other.framework));
}

function answersOf(kb: KnowledgeBase, framework: string): readonly Answer[] {
  const refs = (kb.requirementsOf.get(framework) ?? []).map(({ ref }) => ref);
  return kb.answers
    .flatMap((answer) => answer.covers.slice(0, 1).map((first) => ({ answer, first })))
    .filter(({ first }) => first.framework === framework)
    .sort((one, other) => refs.indexOf(one.first.ref) - refs.indexOf(other.first.ref) || one.answer.id.localeCompare(other.answer.id, 'en'))
    .map(({ answer }) => answer);
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
