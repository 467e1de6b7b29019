import { crosswalkPairs } from './crosswalk.ts';
import { EDITORS, type KnowledgeBase } from './knowledge-base.ts';
import type { LedgerEntry } from './ledger.ts';

export interface CrosswalkLine {
  readonly a: string;
  readonly b: string;
  readonly rows: number;
  readonly authors: readonly string[];
  /** Our ledger from the source of our set to its target, if we authored one. */
  readonly entry: LedgerEntry | undefined;
}

/** Every crosswalk with its size and our ledger. */
export function crosswalkTable(kb: KnowledgeBase, ledger: readonly LedgerEntry[]): readonly CrosswalkLine[] {
  return crosswalkPairs(kb).map(([a, b]) => {
    const sets = kb.sets.filter(({ source, target }) => (source === a && target === b) || (source === b && target === a));
    const own = sets.find(({ author }) => author === EDITORS);
    return {
      a,
      b,
      rows: sets.reduce((sum, { id }) => sum + (kb.mappingsOfSet.get(id)?.length ?? 0), 0),
      authors: [...new Set(sets.map(({ author }) => author))],
      entry: ledger.find(({ source, target, author }) => own && source === own.source && target === own.target && author === EDITORS),
    };
  });
}

/** The crosswalks of one document, with the ledger of its own requirements. */
export function crosswalksOf(kb: KnowledgeBase, ledger: readonly LedgerEntry[], document: string): readonly { readonly other: string; readonly entry: LedgerEntry | undefined }[] {
  return crosswalkPairs(kb)
    .filter((pair) => pair.includes(document))
    .map(([a, b]) => {
      const other = a === document ? b : a;
      return { other, entry: ledger.find(({ source, target, author }) => source === document && target === other && author === EDITORS) };
    });
}
