import type { CoverageTable } from '../coverage/coverage.ts';
import type { LedgerEntry } from '../coverage/ledger.ts';
import type { Gap } from '../model/gap.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** What goes out: the records and what is computed from them. */
export interface ExchangeSource {
  readonly kb: KnowledgeBase;
  readonly coverage: CoverageTable;
  readonly ledger: readonly LedgerEntry[];
  readonly gaps: readonly Gap[];
  /** The UUID of a name, version 5, in the namespace of this project; the same name gives the same UUID for ever. */
  readonly uuid: (name: string) => string;
}

/** The prefix of everything in other formats that is our own: an URN, since it has to stand whatever address the site has. */
export const ownNamespace = 'urn:x-concordance:v1';

export const rightsOfContent =
  'Gists, rationales and mappings by the editors: CC BY 4.0. Sets of other authors stand under the licence that each states. Numbers and titles belong to their publishers and are not licensed here. Information, not legal advice.';
