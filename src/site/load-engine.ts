import { conceptsOf } from '../domain/search/dictionary.ts';
import { matcherOf } from '../domain/search/matcher.ts';
import { neighboursOf } from '../domain/search/rank-terms.ts';
import type { Engine, Pagefind } from './search-engine.ts';
import { readSentIndex, type SentIndex } from './sent-index.ts';

/** Loads the index and the texts whose addresses the page states. */
export async function loadEngine(lookupUrl: string, pagefindUrl: string): Promise<Engine> {
  const [sent, pagefind] = await Promise.all([
    fetch(lookupUrl).then((response) => response.json() as Promise<SentIndex>),
    (import(/* @vite-ignore */ pagefindUrl) as Promise<Pagefind>).catch(() => undefined),
  ]);
  const index = readSentIndex(sent);
  const matcher = matcherOf([...index.thesaurus, ...conceptsOf(index.dictionary)]);
  await pagefind?.init();
  return { index, matcher, neighbours: neighboursOf(index.thesaurus), pagefind };
}
