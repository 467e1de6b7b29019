import { kept } from '../domain/model/kept.ts';
import type { Answer, KnowledgeBase, Requirement } from '../domain/model/knowledge-base.ts';

type Placed = { readonly answer: Answer; readonly place: number };

const byPoint = kept<readonly Answer[], ReadonlyMap<string, readonly Placed[]>>();

/** The answers that rest on a requirement; those that name it first come first. */
export function answersOn({ answers }: KnowledgeBase, { framework, ref }: Requirement): readonly Answer[] {
  const placed = byPoint(answers, '', () => answersByPoint(answers)).get(pointKey(framework, ref)) ?? [];
  return [...placed]
    .sort((one, other) => one.place - other.place || one.answer.id.localeCompare(other.answer.id, 'en'))
    .map(({ answer }) => answer);
}

/** The answers that lay several documents side by side: those that rest on requirements, of a list, of at least three documents. */
export function answersAcross({ answers }: Pick<KnowledgeBase, 'answers'>, requirements: readonly Requirement[]): readonly Answer[] {
  const isListed = ({ framework, ref }: Answer['covers'][number]) =>
    requirements.some((one) => one.framework === framework && one.ref === ref);
  return answers.filter(({ covers }) => new Set(covers.filter(isListed).map(({ framework }) => framework)).size > 2);
}

/** The answers that rest on documents of two sides, each of which the other does not have. */
export function answersBetween(
  { answers }: Pick<KnowledgeBase, 'answers'>,
  first: readonly string[],
  second: readonly string[],
): readonly Answer[] {
  const restsOn = ({ covers }: Answer, side: readonly string[], other: readonly string[]) =>
    covers.some(({ framework }) => side.includes(framework) && !other.includes(framework));
  return answers.filter((answer) => restsOn(answer, first, second) && restsOn(answer, second, first));
}

/** By each point the answers that rest on it, with the first place at which they name it. */
function answersByPoint(answers: readonly Answer[]): ReadonlyMap<string, readonly Placed[]> {
  const placed = answers.flatMap((answer) => {
    const keys = answer.covers.map(({ framework, ref }) => pointKey(framework, ref));
    return [...new Set(keys)].map((key) => ({ key, answer, place: keys.indexOf(key) }));
  });
  return Map.groupBy(placed, ({ key }) => key);
}

function pointKey(framework: string, ref: string): string {
  return `${framework} ${ref}`;
}
