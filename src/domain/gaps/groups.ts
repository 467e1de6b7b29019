import { gapKinds, type Gap, type GapFamily, type GapKind } from '../model/gap.ts';
import { internationalScope, isFullyConsidered } from './international.ts';
import { considerationsOf } from '../coverage/ledger.ts';
import { assessableOf, EDITORS, FOCAL_DOCUMENT, type KnowledgeBase } from '../model/knowledge-base.ts';

/** Both families, in the order in which they are shown. */
export const gapFamilies: readonly GapFamily[] = ['harmonization', 'editorial'];

export interface GapGroup {
  readonly kind: GapKind;
  readonly label: string;
  readonly meaning: string;
  readonly precondition: string;
  readonly severityRule: string;
  readonly members: readonly Gap[];
  /** Whether the kind says nothing because we have not looked yet. */
  readonly silent: boolean;
  /** International documents of the scope that still have to be considered before the kind may speak. */
  readonly waiting: readonly string[];
}

/** The gaps of a family by kind; a kind without members says whether it was silent or found none. */
export function gapsByKind(kb: KnowledgeBase, gaps: readonly Gap[], family: GapFamily): readonly GapGroup[] {
  return (Object.keys(gapKinds) as GapKind[])
    .filter((kind) => gapKinds[kind].family === family)
    .map((kind) => ({
      kind,
      ...gapKinds[kind],
      members: gaps.filter((gap) => gap.kind === kind),
      silent: !mayBeRaised(kb, kind),
      waiting: waitingFor(kb, kind),
    }));
}

/** Whether the precondition of a kind holds anywhere in the knowledge base. */
export function mayBeRaised(kb: KnowledgeBase, kind: GapKind): boolean {
  const international = internationalScope(kb);
  switch (kind) {
    case 'aspect-without-international-standard':
    case 'aspect-partial-internationally':
    case 'entity-gap':
    case 'level-gap':
      return international.length > 0 && international.every((id) => isFullyConsidered(kb, id));
    case 'aspect-missing-in-jurisdiction':
    case 'unadopted-international-requirement':
      return kb.jurisdictions.some(({ id, instruments }) => id !== 'international' && instruments === 'complete');
    case 'national-only-requirement':
      return (
        international.length > 0 &&
        kb.frameworks.some(
          (framework) =>
            framework.jurisdiction !== 'international' &&
            framework.id !== FOCAL_DOCUMENT &&
            comparedWithAll(kb, framework.id, international),
        )
      );
    case 'divergent-parameter':
      return new Set(kb.requirements.filter(({ parameters }) => parameters !== undefined).map(({ framework }) => framework)).size > 1;
    case 'unrecognised-assessment':
      return kb.recognitions.length > 0;
    case 'translation-missing':
      return kb.release.languages.length > 0;
    default:
      return true;
  }
}

/** What an international kind waits for. */
function waitingFor(kb: KnowledgeBase, kind: GapKind): readonly string[] {
  const international: readonly GapKind[] = [
    'aspect-without-international-standard',
    'aspect-partial-internationally',
    'entity-gap',
    'level-gap',
  ];
  return international.includes(kind) ? internationalScope(kb).filter((id) => !isFullyConsidered(kb, id)) : [];
}

function comparedWithAll(kb: KnowledgeBase, framework: string, international: readonly string[]): boolean {
  return (
    assessableOf(kb, framework).length > 0 &&
    international.every((target) =>
      [...considerationsOf(kb, { source: framework, target, author: EDITORS }).values()].some((state) => state !== 'unassessed'),
    )
  );
}
