import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Party } from '../model/schema/recognitions.ts';
import type { Reference } from './reference.ts';
import { registerPath } from './register-path.ts';

/** What recognitions and labels name: documents, labels, jurisdictions and sources. */
export function* recognitionReferences(kb: KnowledgeBase): Iterable<Reference> {
  const path = registerPath(kb, 'recognitions.yaml');
  for (const [index, { from, to, evidence }] of kb.recognitions.entries()) {
    yield* partyReferences(kb, [path, [index, 'from']], from);
    yield* partyReferences(kb, [path, [index, 'to']], to);
    for (const [place, { source }] of evidence.entries())
      yield {
        at: { path, keys: [index, 'evidence', place, 'source'] },
        value: source,
        what: 'a source in sources.yaml',
        among: new Set(Object.keys(kb.sources)),
        register: 'sources.yaml',
      };
  }
}

function* partyReferences(
  kb: KnowledgeBase,
  [path, keys]: readonly [string, readonly PropertyKey[]],
  { framework, label }: Party,
): Iterable<Reference> {
  if (framework !== undefined)
    yield { at: { path, keys: [...keys, 'framework'] }, value: framework, what: 'a framework', among: kb.frameworkById.keys() };
  if (label !== undefined)
    yield { at: { path, keys: [...keys, 'label'] }, value: label, what: 'a label in labels.yaml', among: new Set(Object.keys(kb.labels)) };
}
