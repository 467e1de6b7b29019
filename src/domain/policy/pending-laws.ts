import { considerationsOf, type LedgerEntry } from '../coverage/ledger.ts';
import { expectedFor } from '../gaps/expected.ts';
import { INTERNATIONAL } from '../gaps/looked-at.ts';
import { isAboutRegime, isAboutSafety } from '../gaps/subject-matter.ts';
import { assessableOf, EDITORS, FOCAL_DOCUMENT, type Framework, type KnowledgeBase, type Requirement } from '../model/knowledge-base.ts';

/** What a document that is no international standard is. */
export type ElsewhereKind = 'act' | 'european' | 'national';

/** What of an act has no counterpart in a document that is no international standard, duties of physical safety left out. */
export interface Elsewhere {
  readonly document: string;
  readonly kind: ElsewhereKind;
  readonly measures: readonly Requirement[];
  readonly regime: readonly Requirement[];
  readonly of: number;
}

/** How many requirements of an act another author relates to an international document. */
export interface RelatedByOthers {
  readonly author: string;
  readonly document: string;
  readonly related: number;
  readonly of: number;
}

/** What can be said of an act that was compared with no international standard as a whole. */
export interface PendingLaw {
  readonly law: Framework;
  readonly of: number;
  readonly elsewhere: readonly Elsewhere[];
  readonly byOthers: readonly RelatedByOthers[];
  /** Ids of the international documents in which an answer is expected. */
  readonly awaited: readonly string[];
}

/** What others relate it to, what it has beyond documents that are no international standards, and what it is still to be compared with. */
export function pendingLaw(kb: KnowledgeBase, ledger: readonly LedgerEntry[], law: Framework): PendingLaw {
  const isInternational = ({ target }: LedgerEntry) => kb.frameworkById.get(target)?.jurisdiction === INTERNATIONAL;
  const own = ledger.filter(({ source, target }) => source === law.id && target !== FOCAL_DOCUMENT);
  return {
    law,
    of: assessableOf(kb, law.id).length,
    elsewhere: own
      .filter((entry) => entry.author === EDITORS && entry.unassessed === 0 && !isInternational(entry))
      .map(({ target }) => elsewhere(kb, law.id, target)),
    byOthers: own
      .filter((entry) => entry.author !== EDITORS && entry.mapped > 0 && isInternational(entry))
      .map(({ author, target, mapped, assessable }) => ({ author, document: target, related: mapped, of: assessable })),
    awaited: expectedFor(kb, law.id),
  };
}

function elsewhere(kb: KnowledgeBase, law: string, document: string): Elsewhere {
  const states = considerationsOf(kb, { source: law, target: document, author: EDITORS });
  const all = assessableOf(kb, law).filter(({ id }) => !isAboutSafety(kb, id));
  const none = all.filter(({ id }) => states.get(id) === 'consideredNone');
  return {
    document,
    kind: kindOf(kb, document),
    measures: none.filter(({ id }) => !isAboutRegime(kb, id)),
    regime: none.filter(({ id }) => isAboutRegime(kb, id)),
    of: all.length,
  };
}

/** A document that counts in a union of states is taken for a European one. */
function kindOf(kb: KnowledgeBase, document: string): ElsewhereKind {
  const framework = kb.frameworkById.get(document);
  if (framework?.force === 'law') return 'act';
  return kb.jurisdictions.some(({ memberOf }) => memberOf === framework?.jurisdiction) ? 'european' : 'national';
}
