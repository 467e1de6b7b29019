import { kept } from './kept.ts';
import type { KnowledgeBase, Requirement } from './knowledge-base.ts';

/** Which numbers of a document are known as numbers alone, since their text could not be read, and of how many. */
export interface NotRead {
  readonly count: number;
  readonly refs: readonly string[];
  readonly of: number;
}

const unread = kept<KnowledgeBase['requirementsOf'], NotRead | undefined>();

/** What of a document could not be read: its provisions without any source; `undefined` where there are none. */
export function notReadOf({ requirementsOf }: Pick<KnowledgeBase, 'requirementsOf'>, framework: string): NotRead | undefined {
  return unread(requirementsOf, framework, () => {
    const own = (requirementsOf.get(framework) ?? []).filter(({ kind, withdrawn }) => kind !== 'heading' && withdrawn === undefined);
    const refs = own.filter(isNotRead).map(({ ref }) => ref);
    return refs.length === 0 ? undefined : { count: refs.length, refs, of: own.length };
  });
}

function isNotRead({ kind, verified, evidence }: Requirement): boolean {
  return kind === 'provision' && verified === 'unverified' && evidence.length === 0;
}
