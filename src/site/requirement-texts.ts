import type { Consideration } from '../domain/coverage/ledger.ts';
import type { Requirement } from '../domain/model/knowledge-base.ts';
import type { MessageKey } from '../i18n/messages.ts';

interface NothingRelates {
  readonly state: Consideration;
  /** Whether it is left open, because what may answer it in the document was not read. */
  readonly isOpen: boolean;
  readonly ended: boolean;
  readonly hasLater: boolean;
}

/** What is said of a document to which nothing of a requirement relates; of an edition that ended only if its successor is here. */
export function nothingRelatesKey({ state, isOpen, ended, hasLater }: NothingRelates) {
  if (state !== 'unassessed') return 'requirement.consideredNone' satisfies MessageKey;
  if (isOpen) return 'requirement.leftOpen' satisfies MessageKey;
  if (!ended) return 'requirement.unassessed' satisfies MessageKey;
  return hasLater ? ('requirement.ended' satisfies MessageKey) : ('requirement.endedAlone' satisfies MessageKey);
}

/** Why a requirement is not mapped. */
export function notMappedKey({ withdrawn, kind }: Pick<Requirement, 'withdrawn' | 'kind'>) {
  if (withdrawn !== undefined) return 'requirement.isWithdrawn' satisfies MessageKey;
  return kind === 'heading' ? ('requirement.heading' satisfies MessageKey) : ('requirement.provision' satisfies MessageKey);
}
