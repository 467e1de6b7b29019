import { considerationsOf } from '../coverage/ledger.ts';
import { EDITORS, FOCAL_DOCUMENT, type KnowledgeBase } from '../model/knowledge-base.ts';

/** The jurisdiction of ISO, IEC and ITU. */
export const INTERNATIONAL = 'international';

/** Ids of the international frameworks that the scope names, those not in yet included. */
export function internationalScope(kb: KnowledgeBase): readonly string[] {
  const named = [...kb.scope.pairs.flatMap(({ source, target }) => [source, target]), ...kb.scope.planned.map(({ id }) => id)].filter(
    (id) => id !== FOCAL_DOCUMENT,
  );
  const planned = new Map(kb.scope.planned.map(({ id, jurisdiction }) => [id, jurisdiction]));
  return [...new Set(named)].filter((id) => (kb.frameworkById.get(id)?.jurisdiction ?? planned.get(id)) === INTERNATIONAL).sort();
}

/** Whether every assessable requirement of a framework was considered against the focal document by us. */
export function isFullyConsidered(kb: KnowledgeBase, framework: string): boolean {
  const states = [...considerationsOf(kb, { source: framework, target: FOCAL_DOCUMENT, author: EDITORS }).values()];
  const promised = kb.sets.some(
    ({ source, target, author, considered }) =>
      source === framework && target === FOCAL_DOCUMENT && author === EDITORS && considered === 'all',
  );
  return promised && states.length > 0 && states.every((state) => state !== 'unassessed');
}
