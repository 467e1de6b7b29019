import type { MappingSet } from './knowledge-base.ts';

/** Whether the rows of a set count: deprecated and superseded ones do not, drafts do. */
export function setCounts(set: Pick<MappingSet, 'status'> | undefined): boolean {
  return set !== undefined && set.status !== 'deprecated' && set.status !== 'superseded';
}
