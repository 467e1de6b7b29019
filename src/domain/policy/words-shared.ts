import type { Requirement } from '../model/knowledge-base.ts';

/** Below this many letters a word says little of what a text is about. */
const SHORTEST = 5;

/** How many longer words two requirements have in common in their titles and gists, a plural counting as its singular. */
export function wordsShared(one: Pick<Requirement, 'title' | 'gist'>, other: Pick<Requirement, 'title' | 'gist'>): number {
  const words = wordsOf(other);
  return [...wordsOf(one)].filter((word) => words.has(word)).length;
}

function wordsOf({ title, gist }: Pick<Requirement, 'title' | 'gist'>): ReadonlySet<string> {
  const words = `${title} ${gist}`.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.map((word) => word.replace(/s$/u, '')).filter(({ length }) => length >= SHORTEST));
}
