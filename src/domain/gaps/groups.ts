import { gapKinds, type Gap, type GapFamily, type GapKind } from '../model/gap.ts';
import { allListedIn } from '../model/jurisdictions.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { isComparedWithAll } from './expected.ts';
import { INTERNATIONAL, lookedAt } from './looked-at.ts';
import { isAboutRegime } from './subject-matter.ts';

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
    }));
}

/** Claims about the world by rank, duties about the regime itself apart. */
export function claimsAboutTheWorld(
  kb: KnowledgeBase,
  gaps: readonly Gap[],
): { readonly ranked: readonly Gap[]; readonly aboutRegime: readonly Gap[] } {
  const world = gaps.filter(({ family }) => family === 'harmonization');
  const isRegime = ({ kind, subject }: Gap) => kind === 'requirement-beyond-standards' && isAboutRegime(kb, subject[0]?.id ?? '');
  return { ranked: world.filter((gap) => !isRegime(gap)), aboutRegime: world.filter(isRegime) };
}

/** Whether the precondition of a kind holds anywhere in the knowledge base. */
export function mayBeRaised(kb: KnowledgeBase, kind: GapKind): boolean {
  switch (kind) {
    case 'no-international-document':
    case 'no-international-duty':
    case 'only-for-another-sector':
    case 'partly-required':
    case 'only-at-higher-levels':
      return lookedAt(kb).length > 0;
    case 'aspect-missing-in-jurisdiction':
    case 'unadopted-international-requirement':
      return kb.jurisdictions.some(({ id, instruments }) => id !== INTERNATIONAL && instruments === 'complete' && allListedIn(kb, id));
    case 'requirement-beyond-standards':
      return kb.frameworks.some(({ id, force }) => force === 'law' && isComparedWithAll(kb, id));
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
