import type { CoverageTable } from '../coverage/coverage.ts';
import type { LedgerEntry } from '../coverage/ledger.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Reasoning } from './proof.ts';

/** What the search for gaps looks at: the records and what was computed from them. */
export interface GapInput {
  readonly kb: KnowledgeBase;
  readonly coverage: CoverageTable;
  readonly ledger: readonly LedgerEntry[];
  readonly reasoning: Reasoning;
}
