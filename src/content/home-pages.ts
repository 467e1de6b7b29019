import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { registerPath } from '../domain/rules/register-path.ts';
import { linkFaults, type Prose } from './link-references.ts';
import type { Content } from './read-content.ts';

/** Every question of the home page, and every step of a start page, that leads to an address of the site at which no page stands. */
export function checkHomePages(content: Prose & Pick<Content, 'place'>): Diagnostic[] {
  const { home, starts } = content.kb;
  const faultOf = linkFaults(content);
  const faults = (name: string, keys: readonly PropertyKey[], see: string): Diagnostic[] => {
    const path = registerPath(content.kb, name);
    const fault = faultOf(see, path);
    return fault === undefined ? [] : [{ ...content.place(path, keys), severity: 'error' as const, ...fault }];
  };
  return [
    ...home.questions.flatMap(({ see }, index) => faults('home.yaml', ['questions', index, 'see'], see)),
    ...starts.flatMap(({ month }, index) => month.flatMap(({ see }, step) => faults('start.yaml', [index, 'month', step, 'see'], see))),
  ];
}
