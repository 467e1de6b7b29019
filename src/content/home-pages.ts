import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { registerPath } from '../domain/rules/register-path.ts';
import { linkFaults, type Prose } from './link-references.ts';
import type { Content } from './read-content.ts';

/** Every question of the home page that leads to an address of the site at which no page stands. */
export function checkHomePages(content: Prose & Pick<Content, 'place'>): Diagnostic[] {
  const path = registerPath(content.kb, 'home.yaml');
  const faultOf = linkFaults(content);
  return content.kb.home.questions.flatMap(({ see }, index) => {
    const fault = faultOf(see, path);
    return fault === undefined ? [] : [{ ...content.place(path, ['questions', index, 'see']), severity: 'error' as const, ...fault }];
  });
}
