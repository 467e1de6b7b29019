import type { KnowledgeBase } from './knowledge-base.ts';
import type { Party } from './schema/recognitions.ts';

/** One side of a recognition as it is shown: `JC-STAR, STAR-1`, and where it is given. */
export interface NamedParty extends Party {
  readonly name: string;
  readonly jurisdiction?: string;
}

/** The name of a document or a label, whatever the level. */
export function schemeName(kb: Pick<KnowledgeBase, 'frameworkById' | 'labels'>, { framework, label }: Party): string {
  const title = kb.frameworkById.get(framework ?? '')?.shortTitle;
  return title ?? kb.labels[label ?? '']?.name ?? framework ?? label ?? '';
}

/** The name and the jurisdiction of a document or a label, with the level that is meant. */
export function namedParty(kb: Pick<KnowledgeBase, 'frameworkById' | 'labels'>, party: Party): NamedParty {
  const framework = kb.frameworkById.get(party.framework ?? '');
  const label = party.label === undefined ? undefined : kb.labels[party.label];
  const name = schemeName(kb, party);
  const jurisdiction = framework?.jurisdiction ?? label?.jurisdiction;
  return {
    ...party,
    name: party.level === undefined ? name : `${name}, ${party.level}`,
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
  };
}
