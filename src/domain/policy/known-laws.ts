import { countsIn } from '../model/jurisdictions.ts';
import { kept } from '../model/kept.ts';
import type { Framework, KnowledgeBase } from '../model/knowledge-base.ts';
import { isNotCurrent, stateOn } from '../model/state.ts';

const known = kept<KnowledgeBase, readonly Framework[]>();

/** The acts of law in force of a jurisdiction that are known here and of which no requirement is listed, so that nothing counts them. */
export function knownLaws(kb: KnowledgeBase, jurisdiction: string): readonly Framework[] {
  const { asOf } = kb.release;
  return known(kb, jurisdiction, () =>
    kb.frameworks.filter(
      (framework) =>
        framework.force === 'law' &&
        framework.listed === 'none' &&
        countsIn(kb, framework, jurisdiction) &&
        !isNotCurrent(framework, asOf) &&
        stateOn(framework, asOf) !== 'adopted',
    ),
  );
}

const made = kept<KnowledgeBase, readonly Framework[]>();

/** The acts of law of a jurisdiction that were made and are not in force, so that nothing counts them, listed or not. */
export function madeLaws(kb: KnowledgeBase, jurisdiction: string): readonly Framework[] {
  return made(kb, jurisdiction, () =>
    kb.frameworks.filter(
      (framework) =>
        framework.force === 'law' && countsIn(kb, framework, jurisdiction) && stateOn(framework, kb.release.asOf) === 'adopted',
    ),
  );
}
