import type { CoverageTable } from './coverage.ts';
import { gapKinds, type Gap, type GapKind } from './gap-kinds.ts';
import { editorialGaps } from './gaps-editorial.ts';
import { harmonizationGaps } from './gaps-harmonization.ts';
import { compareIds } from './ids.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import type { LedgerEntry } from './ledger.ts';

export interface GapInput {
  readonly kb: KnowledgeBase;
  readonly coverage: CoverageTable;
  readonly ledger: readonly LedgerEntry[];
}

/** Every gap, in the order of the kinds and then by id. */
export function findGaps(input: GapInput): readonly Gap[] {
  const kinds = Object.keys(gapKinds) as GapKind[];
  return [...harmonizationGaps(input), ...editorialGaps(input)].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareIds(a.id, b.id));
}
