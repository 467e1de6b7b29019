import type { Framework, KnowledgeBase } from './knowledge-base.ts';

export type LegalState = 'draft' | 'adopted' | 'in-force' | 'applies' | 'superseded' | 'repealed' | 'current';

/** The state of a document on a day (ISO date); computed, never authored. */
export function stateOn(framework: Framework, day: string): LegalState {
  if (framework.repealed !== undefined && framework.repealed <= day) return 'repealed';
  if (framework.stage === 'withdrawn') return 'superseded';
  if (framework.stage === 'under-development') return 'draft';
  if (framework.superseded !== undefined && framework.superseded <= day) return 'superseded';
  if (framework.force !== 'law') return 'current';
  if (framework.applies !== undefined && framework.applies <= day) return 'applies';
  if (framework.inForce !== undefined && framework.inForce <= day) return 'in-force';
  return 'adopted';
}

/** Whether a document no longer counts on a day. */
export function hasEnded(framework: Framework, day: string): boolean {
  const state = stateOn(framework, day);
  return state === 'superseded' || state === 'repealed';
}

/** Whether a document is not there yet or no longer counts on a day. */
export function isNotCurrent(framework: Framework, day: string): boolean {
  return hasEnded(framework, day) || stateOn(framework, day) === 'draft';
}

/** The day to which the state of a document was checked: its own where it is earlier, else that of the release. */
export function asOfOf({ release }: Pick<KnowledgeBase, 'release'>, { asOf }: Pick<Framework, 'asOf'>): string {
  return asOf ?? release.asOf;
}
