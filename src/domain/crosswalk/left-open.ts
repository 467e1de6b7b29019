import { considerationsOf } from '../coverage/ledger.ts';
import { assessableOf, EDITORS, type KnowledgeBase } from '../model/knowledge-base.ts';
import { notReadOf, type NotRead } from '../model/not-read.ts';
import { isNotCurrent } from '../model/state.ts';
import { crosswalkPairs, type Crosswalk } from './crosswalk.ts';

/** What a set of ours leaves open of its target because what may answer it in its source was not read, and all else that is known. */
export interface LeftOpen {
  readonly document: string;
  readonly other: string;
  readonly ids: readonly string[];
  /** How many of the document stand in a row, and of how many it is said that they have no counterpart. */
  readonly mapped: number;
  readonly none: number;
  /** What of the other document could not be read, where that is known by number. */
  readonly unread: NotRead | undefined;
  /** What of the other document is known by its title alone. */
  readonly byTitle: readonly string[];
  /** Documents of the same country as the other, against each of which the whole document was considered. */
  readonly complete: readonly string[];
}

/** What a crosswalk leaves open of one of its documents, where that is all that was not considered; `undefined` where there is none. */
export function leftOpenOf(
  kb: KnowledgeBase,
  { sets, ledgers }: Pick<Crosswalk, 'sets' | 'ledgers'>,
  document: string,
): LeftOpen | undefined {
  const leaving = sets.find(({ set }) => set.author === EDITORS && set.target === document && (set.leftOpen ?? []).length > 0)?.set;
  const side = ledgers.find(({ author }) => author === EDITORS)?.sides.find((one) => one.document === document);
  if (leaving === undefined || side === undefined) return undefined;
  const refs = new Set(leaving.leftOpen);
  if (side.unassessed.some((id) => !refs.has(kb.requirementById.get(id)?.ref ?? ''))) return undefined;
  return {
    document,
    other: leaving.source,
    ids: side.unassessed,
    mapped: side.mapped.length,
    none: side.consideredNone.length,
    unread: notReadOf(kb, leaving.source),
    byTitle: assessableOf(kb, leaving.source).flatMap(({ ref, basis }) => (basis === 'title' ? [ref] : [])),
    complete: comparedInFull(kb, { document, like: leaving.source }),
  };
}

/** Whether all that was not considered in a crosswalk is left open, and some is. */
export function isOpenAlone(kb: KnowledgeBase, { sets, ledgers }: Pick<Crosswalk, 'sets' | 'ledgers'>): boolean {
  const sides = ledgers.filter(({ author }) => author === EDITORS).flatMap((ledger) => ledger.sides);
  const waiting = sides.filter(({ unassessed }) => unassessed.length > 0);
  return waiting.length > 0 && waiting.every(({ document }) => leftOpenOf(kb, { sets, ledgers }, document) !== undefined);
}

function isOfSameCountry(kb: KnowledgeBase, id: string, other: string): boolean {
  const framework = kb.frameworkById.get(id);
  if (framework === undefined || isNotCurrent(framework, kb.release.asOf)) return false;
  return framework.jurisdiction === kb.frameworkById.get(other)?.jurisdiction;
}

function comparedInFull(kb: KnowledgeBase, { document, like }: { readonly document: string; readonly like: string }): readonly string[] {
  const others = crosswalkPairs(kb).flatMap((pair) => (pair.includes(document) ? pair.filter((id) => id !== document) : []));
  return others.filter((id) => {
    if (!isOfSameCountry(kb, id, like)) return false;
    const states = [...considerationsOf(kb, { source: document, target: id, author: EDITORS }).values()];
    return states.length > 0 && states.every((state) => state !== 'unassessed');
  });
}
