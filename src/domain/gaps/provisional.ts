import type { CoverageTable } from '../coverage/coverage.ts';
import type { GapKind } from '../model/gap.ts';
import { internationalScope, isFullyConsidered } from './international.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** What the international documents considered so far leave out; no gap, since others wait to be considered. */
export interface Provisional {
  readonly considered: readonly string[];
  readonly aspects: readonly string[];
}

/** What a silent kind about international coverage would say if the documents considered so far were all there are; `undefined` for other kinds, and once nothing waits. */
export function provisionalFor(
  { kb, coverage }: { readonly kb: KnowledgeBase; readonly coverage: CoverageTable },
  kind: GapKind,
): Provisional | undefined {
  const scope = internationalScope(kb);
  const considered = scope.filter((id) => isFullyConsidered(kb, id));
  if (considered.length === 0 || considered.length === scope.length) return undefined;
  if (kind !== 'aspect-without-international-standard' && kind !== 'aspect-partial-internationally') return undefined;
  const aspects = kb.aspects.filter(({ id }) => {
    const levels = considered.map((framework) => coverage.get(framework, id)?.level);
    if (levels.includes('full')) return false;
    return levels.includes('partial') === (kind === 'aspect-partial-internationally');
  });
  return { considered, aspects: aspects.map(({ id }) => id) };
}
