import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Reference } from './reference.ts';
import { registerPath } from './register-path.ts';

/** What a committee may take up is a requirement that is listed, and rests on sources of the register. */
export function* committeeReferences(kb: KnowledgeBase): Iterable<Reference> {
  const path = registerPath(kb, 'committees.yaml');
  const sources = new Set(Object.keys(kb.sources));
  for (const [committee, { mayTakeUp = [] }] of Object.entries(kb.committees)) {
    for (const [index, { requirement, evidence }] of mayTakeUp.entries()) {
      const keys = [committee, 'mayTakeUp', index];
      yield { at: { path, keys: [...keys, 'requirement'] }, value: requirement, what: 'a requirement', among: kb.requirementById.keys() };
      for (const [place, { source }] of evidence.entries())
        yield {
          at: { path, keys: [...keys, 'evidence', place, 'source'] },
          value: source,
          what: 'a source in sources.yaml',
          among: sources,
          register: 'sources.yaml',
        };
    }
  }
}
