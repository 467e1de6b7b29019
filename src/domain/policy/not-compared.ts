import { assessableOf, EDITORS, type KnowledgeBase } from '../model/knowledge-base.ts';
import { isNotCurrent } from '../model/state.ts';
import type { Role } from '../model/vocabulary.ts';

/** Why an act was not compared with a document: it is no longer current, not listed, for others than the act binds, or nobody has begun. */
const reasons = ['addressees', 'not-yet', 'not-listed', 'not-current'] as const;
export type NotComparedReason = (typeof reasons)[number];

/** Documents with which an act was not compared for one reason, and whether others relate them to it. */
export interface NotCompared {
  readonly reason: NotComparedReason;
  /** Whom the documents address, where that is the reason. */
  readonly roles: readonly Role[];
  readonly documents: readonly string[];
  /** Whether sets of other authors relate them to the act. */
  readonly byOthers: boolean;
}

/** The documents with which an act was not compared, by reason, those apart that others relate to it. */
export function notComparedBecause(kb: KnowledgeBase, law: string, documents: readonly string[]): readonly NotCompared[] {
  const bound = new Set<Role>(kb.frameworkById.get(law)?.bound);
  const isByOthers = (id: string) =>
    kb.sets.some(({ author, source, target }) => author !== EDITORS && [source, target].includes(law) && [source, target].includes(id));
  const found = documents.map((id) => ({ id, byOthers: isByOthers(id), ...reasonFor(kb, id, bound) }));
  return [...Map.groupBy(found, ({ reason, roles, byOthers }) => `${reason} ${roles.join(' ')} ${byOthers}`).values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { reason, roles, byOthers } = first;
      return [{ reason, roles, byOthers, documents: group.map(({ id }) => id) }];
    })
    .sort((a, b) => reasons.indexOf(a.reason) - reasons.indexOf(b.reason));
}

function reasonFor(kb: KnowledgeBase, id: string, bound: ReadonlySet<Role>): Pick<NotCompared, 'reason' | 'roles'> {
  const framework = kb.frameworkById.get(id);
  const roles = framework?.bound ?? [];
  if (framework === undefined || isNotCurrent(framework, kb.release.asOf)) return { reason: 'not-current', roles: [] };
  if (assessableOf(kb, id).length === 0) return { reason: 'not-listed', roles: [] };
  const isForOthers = roles.length > 0 && bound.size > 0 && roles.every((role) => !bound.has(role));
  return isForOthers ? { reason: 'addressees', roles } : { reason: 'not-yet', roles: [] };
}
