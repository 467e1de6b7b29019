import { factNames, type FactName } from '../model/facts-vocabulary.ts';
import { applyAll, type Asked } from './apply.ts';
import { factsOf, type Draft } from './draft.ts';

/** The answers on which something hangs, and the names of those on which nothing does, such as answers from before a change of role. */
export interface Sifted {
  readonly draft: Draft;
  readonly aside: readonly FactName[];
}

/** Sets aside, from the last question to the first, each answer without which the same would be decided; the day stays. */
export function setAside(documents: readonly Asked[], draft: Draft, today: string): Sifted {
  const start: Sifted = { draft, aside: [] };
  return [...factNames].reverse().reduce(({ draft: left, aside }, name): Sifted => {
    const held = left[name];
    if (name === 'date' || held === undefined || held === null) return { draft: left, aside };
    const { [name]: _, ...fewer } = left;
    return isMissing(documents, { draft: fewer, name, today }) ? { draft: left, aside } : { draft: fewer, aside: [name, ...aside] };
  }, start);
}

function isMissing(
  documents: readonly Asked[],
  { draft, name, today }: { readonly draft: Draft; readonly name: FactName; readonly today: string },
): boolean {
  const results = applyAll(documents, factsOf(draft, today));
  return results.some((result) => result.missing.includes(name) || result.parts.some((part) => part.missing.includes(name)));
}
