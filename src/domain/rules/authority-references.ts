import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Reference } from './reference.ts';

/** What is said of those in charge of a document rests on a number of the document that is listed, or on sources of the register. */
export function* authorityReferences(kb: KnowledgeBase): Iterable<Reference> {
  const sources = new Set(Object.keys(kb.sources));
  for (const { id, path, authorities = [] } of kb.frameworks) {
    const refs = new Set((kb.requirementsOf.get(id) ?? []).map(({ ref }) => ref));
    for (const [index, { point, evidence = [] }] of authorities.entries()) {
      if (point !== undefined)
        yield { at: { path, keys: ['authorities', index, 'point'] }, value: point, what: 'a number of this document', among: refs, id };
      for (const [place, { source }] of evidence.entries())
        yield {
          at: { path, keys: ['authorities', index, 'evidence', place, 'source'] },
          value: source,
          what: 'a source in sources.yaml',
          among: sources,
          register: 'sources.yaml',
        };
    }
  }
}
