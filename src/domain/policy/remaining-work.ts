import { considerationsOf, type Consideration } from '../coverage/ledger.ts';
import { frameworksIn } from '../model/jurisdictions.ts';
import { assessableOf, EDITORS, type Framework, type KnowledgeBase, type Mapping } from '../model/knowledge-base.ts';
import { rowsBetween } from '../model/rows-between.ts';

/** How far the requirements of a document were considered against one that is met; the last three add up to all of them. */
export interface ConsideredAgainst {
  readonly met: string;
  /** Of those related, how many are contained in it. */
  readonly contained: number;
  readonly related: number;
  readonly none: number;
  readonly open: number;
  readonly whyOpen: WhyOpen | undefined;
}

/**
 * Why some were not considered: each is left open for what of the other could not be read, or rows were written from the side of what is
 * met alone, so that nothing is known of what no row names.
 */
export type WhyOpen = 'left-open' | 'one-way';

/** What is left of one document of a country for somebody who meets the documents of another that were compared with it. */
export interface RemainingWork {
  readonly document: Framework;
  /** Ids of the other country's documents that were compared with it, and of those that were not. */
  readonly compared: readonly string[];
  readonly othersMet: readonly string[];
  /** Document by document, how far its requirements were considered against those compared. */
  readonly against: readonly ConsideredAgainst[];
  /**
   * Ids of its requirements: contained in what is met already, touched by it, touched by none of the documents compared although each was
   * considered, and not considered against all of them, of which nothing follows.
   */
  readonly contained: readonly string[];
  readonly overlapped: readonly string[];
  readonly untouched: readonly string[];
  readonly notCompared: readonly string[];
}

/** For each document that counts in `to` and not in `from`: what who meets those of `from` has of it already, and what not. */
export function remainingWork(kb: KnowledgeBase, from: string, to: string): readonly RemainingWork[] {
  const met = frameworksIn(kb, from);
  return frameworksIn(kb, to)
    .filter(({ id }) => !met.some((one) => one.id === id))
    .map((document) =>
      workOn(
        kb,
        document,
        met.map(({ id }) => id),
      ),
    );
}

function workOn(kb: KnowledgeBase, document: Framework, met: readonly string[]): RemainingWork {
  const isOurs = ({ author }: Mapping) => author === EDITORS;
  const compared = met.filter((id) => [...rowsBetween(kb, id, document.id), ...rowsBetween(kb, document.id, id)].some(isOurs));
  const contained = new Set(compared.flatMap((id) => membersOf(kb, { document: document.id, met: id }, containsAll)));
  const touched = new Set(compared.flatMap((id) => membersOf(kb, { document: document.id, met: id }, isRelated)));
  const considered = compared.map((id) => new Set(consideredIn(kb, document.id, id)));
  const isConsidered = (id: string) => compared.length > 0 && considered.every((those) => those.has(id));
  const all = assessableOf(kb, document.id).map(({ id }) => id);
  return {
    document,
    compared,
    othersMet: met.filter((id) => !compared.includes(id)),
    against: compared.map((id) => consideredAgainst(kb, document.id, id)),
    contained: all.filter((id) => contained.has(id)),
    overlapped: all.filter((id) => !contained.has(id) && touched.has(id)),
    untouched: all.filter((id) => !touched.has(id) && isConsidered(id)),
    notCompared: all.filter((id) => !touched.has(id) && !isConsidered(id)),
  };
}

function consideredAgainst(kb: KnowledgeBase, document: string, met: string): ConsideredAgainst {
  const states = considerationsOf(kb, { source: document, target: met, author: EDITORS });
  const count = (state: Consideration) => [...states.values()].filter((one) => one === state).length;
  return {
    met,
    contained: new Set(membersOf(kb, { document, met }, containsAll)).size,
    related: count('mapped'),
    none: count('consideredNone'),
    open: count('unassessed'),
    whyOpen: whyOpen(kb, { document, met }),
  };
}

function whyOpen(kb: KnowledgeBase, { document, met }: { readonly document: string; readonly met: string }): WhyOpen | undefined {
  const setsFrom = (source: string, target: string) =>
    kb.sets.filter((set) => set.author === EDITORS && set.source === source && set.target === target);
  const considered = new Set(consideredIn(kb, document, met));
  const open = assessableOf(kb, document).filter(({ id }) => !considered.has(id));
  const leftOpen = new Set(setsFrom(met, document).flatMap((set) => set.leftOpen ?? []));
  if (open.length === 0) return undefined;
  if (open.every(({ ref }) => leftOpen.has(ref))) return 'left-open';
  return setsFrom(met, document).length > 0 && setsFrom(document, met).length === 0 ? 'one-way' : undefined;
}

interface Towards {
  readonly row: Mapping;
  /** Whether the document's own requirement stands on the right of the row. */
  readonly inverse: boolean;
}

/** The requirements of a document that our rows with another relate in a way. */
function membersOf(
  kb: KnowledgeBase,
  { document, met }: { readonly document: string; readonly met: string },
  holds: (one: Towards) => boolean,
): readonly string[] {
  const own = (row: Mapping) => row.author === EDITORS;
  return [
    ...rowsBetween(kb, met, document)
      .filter((row) => own(row) && holds({ row, inverse: true }))
      .flatMap(({ targets }) => targets),
    ...rowsBetween(kb, document, met)
      .filter((row) => own(row) && holds({ row, inverse: false }))
      .flatMap(({ sources }) => sources),
  ];
}

function isRelated({ row }: Towards): boolean {
  return row.relationship !== 'no-relationship';
}

/** Whether each requirement of the document in the row is contained in what is met; a condition leaves it open. */
function containsAll({ row: { relationship, condition }, inverse }: Towards): boolean {
  if (condition !== undefined) return false;
  if (relationship === 'equal-to' || relationship === 'equivalent-to') return true;
  return relationship === (inverse ? 'superset-of' : 'subset-of');
}

/** The requirements of a document that were considered against another, from either side. */
function consideredIn(kb: KnowledgeBase, document: string, met: string): readonly string[] {
  const own = considerationsOf(kb, { source: document, target: met, author: EDITORS });
  return [...own].filter(([, state]) => state !== 'unassessed').map(([id]) => id);
}
