import type { Framework, KnowledgeBase } from '../model/knowledge-base.ts';
import { isNotCurrent } from '../model/state.ts';

/** The acts of law that are current and of which requirements are listed. */
export function listedLaws(kb: KnowledgeBase): readonly Framework[] {
  return kb.frameworks.filter((law) => law.force === 'law' && law.listed !== 'none' && !isNotCurrent(law, kb.release.asOf));
}
