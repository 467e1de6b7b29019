import { EDITORS, type KnowledgeBase } from '../model/knowledge-base.ts';
import { setCounts } from '../model/set-counts.ts';
import { considerationsOf } from './ledger.ts';

/** Whether a set of ours from the other document leaves a requirement open, because what may answer it there was not read. */
export function isLeftOpen(kb: KnowledgeBase, id: string, other: string): boolean {
  const { framework, ref } = kb.requirementById.get(id) ?? {};
  return kb.sets.some(
    (set) =>
      set.author === EDITORS &&
      setCounts(set) &&
      set.source === other &&
      set.target === framework &&
      set.leftOpen?.includes(ref ?? '') === true,
  );
}

/** Whether all of a document that we did not consider against another is left open so, and some is. */
export function isAllLeftOpen(kb: KnowledgeBase, document: string, other: string): boolean {
  if (!kb.sets.some(({ source, target, leftOpen = [] }) => source === other && target === document && leftOpen.length > 0)) return false;
  const states = considerationsOf(kb, { source: document, target: other, author: EDITORS });
  const waiting = [...states].flatMap(([id, state]) => (state === 'unassessed' ? [id] : []));
  return waiting.length > 0 && waiting.every((id) => isLeftOpen(kb, id, other));
}
