import { packEntries, unpackEntries, type PackedEntry } from '../domain/search/packed-entries.ts';
import { packTerms, unpackTerms, type PackedTerms } from '../domain/search/packed-terms.ts';
import type { SearchIndex } from './lookup-index.ts';

/** The search index as it is sent. */
export type SentIndex = Omit<SearchIndex, 'entries' | 'found'> & {
  readonly entries: readonly PackedEntry[];
  readonly found: PackedTerms;
};

/** A search index made short. */
export function sendIndex(index: SearchIndex): SentIndex {
  return { ...index, entries: packEntries(index.entries), found: packTerms(index.found) };
}

/** The search index that was made short. */
export function readSentIndex(sent: SentIndex): SearchIndex {
  return { ...sent, entries: unpackEntries(sent.entries), found: unpackTerms(sent.found) };
}
