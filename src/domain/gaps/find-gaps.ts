import { gapKinds, type Gap, type GapKind } from '../model/gap.ts';
import { comparisonGaps } from './comparison.ts';
import { editorialGaps } from './editorial.ts';
import { harmonizationGaps } from './harmonization.ts';
import type { GapInput } from './gap-input.ts';
import { proofGaps } from './proof.ts';
import { upkeepGaps } from './upkeep.ts';
import { compareIds } from '../model/ids.ts';

/** Every gap, in the order of the kinds and then by id. */
export function findGaps(input: GapInput): readonly Gap[] {
  const kinds = Object.keys(gapKinds) as GapKind[];
  const { kb, reasoning } = input;
  const found = [
    ...harmonizationGaps(input),
    ...comparisonGaps(input),
    ...editorialGaps(input),
    ...proofGaps(kb, reasoning),
    ...upkeepGaps(kb),
  ];
  return found.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareIds(a.id, b.id));
}
