import type { Framework } from './knowledge-base.ts';

export type LegalState = 'adopted' | 'in-force' | 'applies' | 'superseded' | 'repealed' | 'current';

/** The state of a document on a day (ISO date); computed, never authored. */
export function stateOn(framework: Framework, day: string): LegalState {
  if (framework.repealed !== undefined && framework.repealed <= day) return 'repealed';
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
