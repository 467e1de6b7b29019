import type { CoverageTable } from '../coverage/coverage.ts';
import type { Gap } from '../model/gap.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** What statements for officials are computed from: the records, how far documents cover aspects, and the gaps. */
export interface PolicyInput {
  readonly kb: KnowledgeBase;
  readonly coverage: CoverageTable;
  readonly gaps: readonly Gap[];
}
