import { assessableOf, FOCAL_DOCUMENT, type Framework, type KnowledgeBase } from './knowledge-base.ts';
import { kept } from './kept.ts';
import { isNotCurrent, stateOn } from './state.ts';
import { coverageLevels, levelsWhereNotAllIsIn, type LevelWords } from './vocabulary.ts';

/**
 * Whether a framework counts in a jurisdiction: its own, or an EU regulation in a member state. Directives and European standards stay with
 * `eu`.
 */
export function countsIn(kb: KnowledgeBase, framework: Framework, jurisdiction: string): boolean {
  if (framework.jurisdiction === jurisdiction) return true;
  const memberOf = kb.jurisdictions.find(({ id }) => id === jurisdiction)?.memberOf;
  return memberOf !== undefined && framework.jurisdiction === memberOf && framework.kind === 'regulation';
}

/** The frameworks that count in a jurisdiction at `asOf` (in force or current) and whose requirements are listed here. */
export function frameworksIn(kb: KnowledgeBase, jurisdiction: string): readonly Framework[] {
  return instrumentsIn(kb, jurisdiction).filter(({ id }) => assessableOf(kb, id).length > 0);
}

/** Whether the requirements of every document that counts in a jurisdiction are listed here, and none of it is only planned. */
export function allListedIn(kb: KnowledgeBase, jurisdiction: string): boolean {
  const memberOf = kb.jurisdictions.find(({ id }) => id === jurisdiction)?.memberOf;
  const isPlanned = kb.scope.planned.some(
    (planned) => planned.jurisdiction === jurisdiction || (planned.jurisdiction === memberOf && planned.kind === 'regulation'),
  );
  return !isPlanned && instrumentsIn(kb, jurisdiction).every(({ id }) => assessableOf(kb, id).length > 0);
}

const instruments = kept<KnowledgeBase, readonly Framework[]>();

function instrumentsIn(kb: KnowledgeBase, jurisdiction: string): readonly Framework[] {
  const { asOf } = kb.release;
  return instruments(kb, jurisdiction, () =>
    kb.frameworks.filter(
      (framework) =>
        framework.id !== FOCAL_DOCUMENT &&
        countsIn(kb, framework, jurisdiction) &&
        !isNotCurrent(framework, asOf) &&
        stateOn(framework, asOf) !== 'adopted',
    ),
  );
}

/** How coverage levels read for a document or a jurisdiction: where not all instruments are in, "none" speaks of those that are. */
export function levelWords(kb: KnowledgeBase, scope: string): LevelWords {
  return kb.jurisdictions.some(({ id, instruments }) => id === scope && instruments === 'partial') ? levelsWhereNotAllIsIn : coverageLevels;
}
