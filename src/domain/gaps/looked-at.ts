import { considerationsOf } from '../coverage/ledger.ts';
import { countingSets, type Coverage, type CoverageTable } from '../coverage/coverage.ts';
import { kept } from '../model/kept.ts';
import { EDITORS, FOCAL_DOCUMENT, type KnowledgeBase } from '../model/knowledge-base.ts';
import { isNotCurrent } from '../model/state.ts';

/** The jurisdiction of ISO, IEC and ITU. */
export const INTERNATIONAL = 'international';

const international = kept<KnowledgeBase, readonly string[]>();

/**
 * Ids of the international documents that were looked at as a whole: current, with a set of ours to the paper that promises to have
 * considered all.
 */
export function lookedAt(kb: KnowledgeBase): readonly string[] {
  return international(kb, '', () =>
    kb.frameworks
      .filter((framework) => framework.jurisdiction === INTERNATIONAL && !isNotCurrent(framework, kb.release.asOf))
      .map(({ id }) => id)
      .filter((id) => isFullyConsidered(kb, id)),
  );
}

/** Whether every assessable requirement of a framework was considered against the focal document by us. */
export function isFullyConsidered(kb: KnowledgeBase, framework: string): boolean {
  if (!countingSets(kb, framework).some(({ considered }) => considered === 'all')) return false;
  const states = [...considerationsOf(kb, { source: framework, target: FOCAL_DOCUMENT, author: EDITORS }).values()];
  return states.length > 0 && states.every((state) => state !== 'unassessed');
}

/** Ids of the international series that speak for several documents. */
export function speakingSeries(kb: KnowledgeBase): readonly string[] {
  return kb.frameworks
    .filter(({ id, kind, jurisdiction }) => kind === 'series' && jurisdiction === INTERNATIONAL && countingSets(kb, id).length > 0)
    .map(({ id }) => id);
}

/** How the documents that were looked at, and the series, cover an aspect where they have a row for it. */
export function internationalRows(
  { kb, coverage }: { readonly kb: KnowledgeBase; readonly coverage: CoverageTable },
  aspect: string,
): readonly Coverage[] {
  return [...lookedAt(kb), ...speakingSeries(kb)]
    .flatMap((id) => coverage.get(id, aspect) ?? [])
    .filter(({ level }) => level === 'full' || level === 'partial');
}
