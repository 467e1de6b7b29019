import { setCounts } from '../model/set-counts.ts';
import { EDITORS, type KnowledgeBase } from '../model/knowledge-base.ts';
import { isLeftOpen } from './left-open-points.ts';
import { considerationsOf, type Consideration } from './ledger.ts';

/** Why a chosen requirement is not covered by anything in a base framework. */
export const uncoveredReasonTexts = {
  'considered-none': { label: 'considered, no counterpart', meaning: 'We looked, and nothing in the base framework relates to it.' },
  'not-yet-considered': { label: 'not yet considered', meaning: 'We have related the two documents, but not this requirement.' },
  'left-open': { label: 'left open', meaning: 'What may answer it in the base framework was not read.' },
  'no-authored-row': { label: 'the documents were not compared', meaning: 'We have not related the two documents.' },
  'no-row-by-itself': {
    label: 'only in rows with others or under a condition',
    meaning: 'It stands in rows only under a condition or together with others, so that nothing follows for it alone.',
  },
  'beyond-limit': { label: 'in a longer list', meaning: 'It could be covered by a longer list.' },
} as const satisfies Readonly<Record<string, { label: string; meaning: string }>>;

export type UncoveredReason = keyof typeof uncoveredReasonTexts;

/** Tells why requirements are not covered; `reachable` are those that some requirement of the base would cover. */
export function uncoveredReasons(
  kb: KnowledgeBase,
  { base, reachable }: { base: string; reachable: ReadonlySet<string> },
): (requirement: string) => UncoveredReason {
  const ledgers = new Map<string, ReadonlyMap<string, Consideration>>();
  const stateOf = (id: string, framework: string): Consideration => {
    const ledger = ledgers.get(framework) ?? considerationsOf(kb, { source: framework, target: base, author: EDITORS });
    ledgers.set(framework, ledger);
    return ledger.get(id) ?? 'unassessed';
  };
  return (id) => {
    if (reachable.has(id)) return 'beyond-limit';
    const framework = kb.requirementById.get(id)?.framework;
    if (framework === undefined || !areRelated(kb, framework, base)) return 'no-authored-row';
    switch (stateOf(id, framework)) {
      case 'consideredNone':
        return 'considered-none';
      case 'unassessed':
        return isLeftOpen(kb, id, base) ? 'left-open' : 'not-yet-considered';
      case 'mapped':
        return 'no-row-by-itself';
    }
  };
}

function areRelated(kb: KnowledgeBase, one: string, other: string): boolean {
  return kb.sets.some(
    (set) =>
      set.author === EDITORS &&
      setCounts(set) &&
      ((set.source === one && set.target === other) || (set.source === other && set.target === one)),
  );
}
