import type { KnowledgeBase } from './knowledge-base.ts';
import type { Party } from './schema/recognitions.ts';

/** One side of a recognition as it is shown: `JC-STAR, STAR-1`, and where it is given. */
export interface NamedParty extends Party {
  readonly name: string;
  readonly jurisdiction?: string;
}

/** The name and the jurisdiction of a document or a label, with the level that is meant. */
export function namedParty(kb: Pick<KnowledgeBase, 'frameworkById' | 'labels'>, party: Party): NamedParty {
  const framework = kb.frameworkById.get(party.framework ?? '');
  const label = party.label === undefined ? undefined : kb.labels[party.label];
  const name = framework?.shortTitle ?? label?.name ?? party.framework ?? party.label ?? '';
  const jurisdiction = framework?.jurisdiction ?? label?.jurisdiction;
  const level = party.level ?? '';
  return {
    ...party,
    // A level that is an edition, as in EN 18031-1:2024, says the name already.
    name: level.startsWith(name) ? level : [name, level].filter((part) => part !== '').join(', '),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
  };
}
