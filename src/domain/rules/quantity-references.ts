import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Reference } from './reference.ts';
import { registerPath } from './register-path.ts';

/** What the register of quantities names: quantities that a requirement sets. */
export function* quantityReferences(kb: KnowledgeBase): Iterable<Reference> {
  const path = registerPath(kb, 'quantities.yaml');
  const among = new Set(kb.requirements.flatMap(({ parameters = {} }) => Object.keys(parameters)));
  for (const name of Object.keys(kb.quantityNames))
    yield { at: { path, keys: [name] }, value: name, what: 'a quantity that a requirement sets', among };
}
