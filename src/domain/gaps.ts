import type { CoverageTable } from './coverage.ts';
import { gapKinds, type Gap, type GapKind } from './gap-kinds.ts';
import { comparisonGaps } from './gaps-comparison.ts';
import { editorialGaps } from './gaps-editorial.ts';
import { harmonizationGaps } from './gaps-harmonization.ts';
import { proofGaps, type Reasoning } from './gaps-proof.ts';
import { upkeepGaps } from './gaps-upkeep.ts';
import { compareIds } from './ids.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import type { LedgerEntry } from './ledger.ts';

export interface GapInput {
  readonly kb: KnowledgeBase;
  readonly coverage: CoverageTable;
  readonly ledger: readonly LedgerEntry[];
  readonly reasoning: Reasoning;
}

/** Every gap, in the order of the kinds and then by id. */
export function findGaps(input: GapInput): readonly Gap[] {
  const kinds = Object.keys(gapKinds) as GapKind[];
  const { kb, reasoning } = input;
  const found = [...harmonizationGaps(input), ...comparisonGaps(input), ...editorialGaps(input), ...proofGaps(kb, reasoning), ...upkeepGaps(kb)];
  return found.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareIds(a.id, b.id));
}
