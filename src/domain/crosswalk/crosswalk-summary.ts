import { crosswalkPairs } from './crosswalk.ts';
import { crosswalkPagePairs } from './crosswalk-derived.ts';
import type { Gap } from '../model/gap.ts';
import { expectedOf, type Expected } from '../gaps/expected.ts';
import type { Reasoning } from '../gaps/proof.ts';
import { EDITORS, type KnowledgeBase } from '../model/knowledge-base.ts';
import type { LedgerEntry } from '../coverage/ledger.ts';

/** How many authored rows stand between two documents, in either direction, whoever wrote them. */
export function rowsOfPair(kb: KnowledgeBase, a: string, b: string): number {
  return kb.sets
    .filter(({ source, target }) => (source === a && target === b) || (source === b && target === a))
    .reduce((sum, { id }) => sum + (kb.mappingsOfSet.get(id)?.length ?? 0), 0);
}

/** What a document was laid beside or is meant to be, with its own ledger for each author, ours first. */
export interface DocumentLine {
  readonly other: string;
  readonly entries: readonly LedgerEntry[];
  /** Whether the two have a crosswalk, by authored rows or by derived links alone. */
  readonly crosswalk: 'authored' | 'derived' | undefined;
  /** The gap that says that the pair waits to be considered. */
  readonly gap: string | undefined;
  /** Set where one would look in the other for an answer to this document. */
  readonly expected?: Expected;
}

/** Every other document of which the ledger or a crosswalk of this one speaks, in alphabetical order. */
export function crosswalksOf(
  {
    kb,
    ledger,
    gaps,
    reasoning,
  }: { readonly kb: KnowledgeBase; readonly ledger: readonly LedgerEntry[]; readonly gaps: readonly Gap[]; readonly reasoning: Reasoning },
  document: string,
): readonly DocumentLine[] {
  const own = ledger.filter(({ source }) => source === document);
  const opposite = (pair: readonly [string, string]) => (pair.includes(document) ? pair.filter((side) => side !== document) : []);
  const paired = crosswalkPairs(kb).flatMap(opposite);
  const derived = crosswalkPagePairs(kb, reasoning.facts).flatMap(opposite);
  const kindOfCrosswalk = (other: string) => {
    if (paired.includes(other)) return 'authored';
    return derived.includes(other) ? 'derived' : undefined;
  };
  const others = [...new Set([...derived, ...own.map(({ target }) => target)])].sort();
  const expected = new Map(expectedOf(kb, document).map((one) => [one.target, { expected: one }]));
  return others.map((other) => ({
    other,
    ...expected.get(other),
    entries: own.filter(({ target }) => target === other).sort((x, y) => Number(y.author === EDITORS) - Number(x.author === EDITORS)),
    crosswalk: kindOfCrosswalk(other),
    gap: gaps.find(
      ({ kind, subject }) => kind === 'unassessed-pair' && [document, other].every((id) => subject.some((side) => side.id === id)),
    )?.id,
  }));
}
