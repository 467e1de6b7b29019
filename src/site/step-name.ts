import type { Page } from './page.ts';

/** What a step of a start page leads to, by name: "Cyber Resilience Act, Art. 14", the title of an answer, or the address. */
export function stepName({ kb, t }: Pick<Page, 'kb' | 't'>, see: string): string {
  const answer = kb.answers.find(({ id }) => see === `/answers/${id}/`);
  if (answer !== undefined) return answer.title;
  if (see === '/apply/') return t('apply.title');
  const requirement = kb.requirementById.get(see);
  const document = kb.frameworkById.get(requirement?.framework ?? see)?.shortTitle;
  return [document ?? see, ...(requirement === undefined ? [] : [requirement.ref])].join(', ');
}
