import { catalogueOf } from '../landscape/relations.ts';
import type { Certainty, CertaintyGround } from '../model/claims-vocabulary.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Basis } from '../model/vocabulary.ts';
import { monthsBetween } from '../model/words.ts';

const monthsUntilStale = 12;

/** What a claim about the world rests on. */
export interface Grounds {
  /** From what was judged: gists, or published scopes. */
  readonly bases: readonly (Basis | undefined)[];
  readonly openTo: readonly string[];
  /** Whether somebody sees a deciding row otherwise. */
  readonly contested: boolean;
  /** Whether a catalogue that it rests on was old on the day of the content. */
  readonly stale: boolean;
}

/** Which of its grounds keep a claim from being surer: those of the weakest kind that holds; none where it is sure. */
export function groundsOf({ bases, openTo, contested, stale }: Grounds): readonly CertaintyGround[] {
  const low: readonly (readonly [CertaintyGround, boolean])[] = [
    ['title', bases.includes('title')],
    ['open', openTo.length > 0],
    ['stale', stale],
  ];
  const medium: readonly (readonly [CertaintyGround, boolean])[] = [
    ['secondary', bases.includes('secondary')],
    ['contested', contested],
  ];
  const deciding = low.some(([, holds]) => holds) ? low : medium;
  return deciding.flatMap(([ground, holds]) => (holds ? [ground] : []));
}

/** How sure a claim is: the weakest of its grounds decides. */
export function certaintyOf({ bases, openTo, contested, stale }: Grounds): Certainty {
  if (bases.includes('title') || openTo.length > 0 || stale) return 'low';
  return bases.includes('secondary') || contested ? 'medium' : 'high';
}

/**
 * Whether a catalogue concerned is older than twelve months: those of the publishers whose documents bear on the matter, all of them where
 * none does, and where nobody looked at all.
 */
export function restsOnStaleCatalogue(kb: KnowledgeBase, documents: readonly string[]): boolean {
  if (!kb.landscape) return true;
  const own = documents.flatMap((id) => {
    const framework = kb.frameworkById.get(id);
    return framework ? (catalogueOf(kb, framework) ?? []) : [];
  });
  const concerned = own.length > 0 ? own : kb.landscape.catalogues;
  return concerned.some(({ date }) => {
    const months = monthsBetween(date, kb.release.asOf);
    return months > monthsUntilStale || (months === monthsUntilStale && date.slice(8) < kb.release.asOf.slice(8));
  });
}
