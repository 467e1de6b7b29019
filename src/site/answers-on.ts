import type { Answer, KnowledgeBase, Requirement } from '../domain/model/knowledge-base.ts';

/** The answers that rest on a requirement; those that name it first come first. */
export function answersOn({ answers }: KnowledgeBase, { framework, ref }: Requirement): readonly Answer[] {
  return answers
    .map((answer) => ({ answer, place: placeOf(answer, framework, ref) }))
    .filter(({ place }) => place >= 0)
    .sort((one, other) => one.place - other.place || one.answer.id.localeCompare(other.answer.id, 'en'))
    .map(({ answer }) => answer);
}

function placeOf({ covers }: Answer, framework: string, ref: string): number {
  return covers.findIndex((point) => point.framework === framework && point.ref === ref);
}
