import { EDITORS, type KnowledgeBase, type MappingSet } from '../model/knowledge-base.ts';
import type { Crosswalk, CrosswalkSide } from './crosswalk.ts';
import { pointsOf, type CrosswalkPoint } from './crosswalk-points.ts';

/** Some requirements of a side under one point of its document; aspects stand under none. */
export interface SideGroup {
  readonly point: CrosswalkPoint | undefined;
  readonly ids: readonly string[];
}

/** Our sides of a crosswalk that were considered: from which rows were written, or of which it is said what has no counterpart. */
export function consideredSides({ sets, ledgers }: Pick<Crosswalk, 'sets' | 'ledgers'>): readonly CrosswalkSide[] {
  const isSource = (document: string) => sets.some(({ set }) => set.author === EDITORS && set.source === document);
  return ledgers
    .filter(({ author }) => author === EDITORS)
    .flatMap(({ sides }) => sides)
    .filter(({ document, consideredNone }) => isSource(document) || consideredNone.length > 0);
}

/** The set that considered each of some requirements and found no counterpart without saying so in a row; those with a row are left out. */
export function withoutRow({ sets }: Pick<Crosswalk, 'sets'>, { document, consideredNone }: CrosswalkSide) {
  const own = sets.filter(({ set }) => set.author === EDITORS);
  const named = new Set(own.flatMap(({ rows }) => rows).flatMap(({ sources }) => sources));
  const set: MappingSet | undefined = own.find((one) => one.set.target === document)?.set;
  return { set, ids: consideredNone.filter((id) => !named.has(id)) };
}

/** Some requirements of a document of the crosswalk by its points, in document order; what stands under none comes last. */
export function byPoint(
  kb: KnowledgeBase,
  crosswalk: Crosswalk,
  { document, ids }: { readonly document: string; readonly ids: readonly string[] },
): readonly SideGroup[] {
  const points = pointsOf(kb, crosswalk, document);
  const placed = Map.groupBy(ids, (id) => points.find((point) => point.ids.has(id)));
  return [...points, undefined].flatMap((point) => {
    const own = placed.get(point);
    return own === undefined ? [] : [{ point, ids: own }];
  });
}
