import { countsIn } from '../model/jurisdictions.ts';
import { assessableOf, FOCAL_DOCUMENT, type Framework, type Jurisdiction, type KnowledgeBase } from '../model/knowledge-base.ts';
import { stateOn, type LegalState } from '../model/state.ts';

export interface FrameworkLine {
  readonly framework: Framework;
  readonly state: LegalState;
  readonly assessable: number;
}

/** All documents by jurisdiction, with their state at `asOf` and how many requirements are assessable. */
export function frameworkTable(
  kb: KnowledgeBase,
): readonly { readonly jurisdiction: Jurisdiction; readonly frameworks: readonly FrameworkLine[] }[] {
  return kb.jurisdictions
    .map((jurisdiction) => ({
      jurisdiction,
      frameworks: kb.frameworks
        .filter((framework) => framework.jurisdiction === jurisdiction.id)
        .map((framework) => ({ framework, state: stateOn(framework, kb.release.asOf), assessable: assessableOf(kb, framework.id).length })),
    }))
    .filter(({ frameworks }) => frameworks.length > 0);
}

/** The documents that count in a jurisdiction, its own first. */
export function frameworksOfJurisdiction(kb: KnowledgeBase, jurisdiction: string): readonly FrameworkLine[] {
  return kb.frameworks
    .filter((framework) => framework.id !== FOCAL_DOCUMENT && countsIn(kb, framework, jurisdiction))
    .sort((a, b) => Number(b.jurisdiction === jurisdiction) - Number(a.jurisdiction === jurisdiction))
    .map((framework) => ({ framework, state: stateOn(framework, kb.release.asOf), assessable: assessableOf(kb, framework.id).length }));
}

/**
 * The documents of a jurisdiction: those that count, those of them that bind nobody and are described alone, those made and not in force
 * yet, drafts, and those that have ended.
 */
export function instrumentsByState(kb: KnowledgeBase, jurisdiction: string) {
  const lines = frameworksOfJurisdiction(kb, jurisdiction);
  const inState = (...states: readonly LegalState[]) => lines.filter(({ state }) => states.includes(state));
  const current = inState('in-force', 'applies', 'current');
  const isDescribedAlone = ({ framework, assessable }: FrameworkLine) => framework.force === 'voluntary' && assessable === 0;
  return {
    counting: current.filter((line) => !isDescribedAlone(line)),
    described: current.filter(isDescribedAlone),
    coming: inState('adopted'),
    drafts: inState('draft'),
    ended: inState('superseded', 'repealed'),
  };
}
