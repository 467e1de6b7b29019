import { certainties } from '../model/claims-vocabulary.ts';
import { aspectGapKinds, gapKinds, type Gap, type GapKind, type GapSeverity } from '../model/gap.ts';
import { compareIds } from '../model/ids.ts';
import { tokens } from '../model/vocabulary.ts';
import { aspectGaps } from './aspect-gaps.ts';
import { beyondStandards } from './beyond-standards.ts';
import { comparisonGaps } from './comparison.ts';
import { editorialGaps } from './editorial.ts';
import type { GapInput } from './gap-input.ts';
import { jurisdictionGaps } from './jurisdiction-gaps.ts';
import { proofGaps } from './proof.ts';
import { sentenceOf } from './sentences.ts';
import { upkeepGaps } from './upkeep.ts';

/** Every gap: those about the world first and by rank, then the editors' own by kind, and then by id. */
export function findGaps(input: GapInput): readonly Gap[] {
  const { kb, reasoning } = input;
  const drafts = [
    ...beyondStandards(input),
    ...jurisdictionGaps(input),
    ...comparisonGaps(input),
    ...editorialGaps(input),
    ...proofGaps(kb, reasoning),
    ...upkeepGaps(kb),
  ];
  const found = [...aspectGaps(input), ...drafts.map((draft) => ({ ...draft, sentence: sentenceOf(kb, draft) }))];
  return found.sort(byRank);
}

const severities: readonly GapSeverity[] = ['high', 'medium', 'low'];
const kinds = tokens(gapKinds);
const sureFirst = tokens(certainties);

/** What is missed most stands first, aspects before the rest, then what is known best; among the editors' own gaps the kind decides. */
function byRank(a: Gap, b: Gap): number {
  const order = (kind: GapKind) => kinds.indexOf(kind);
  if (a.family !== b.family || a.family === 'editorial') return order(a.kind) - order(b.kind) || compareIds(a.id, b.id);
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    Number(isOfAspect(b)) - Number(isOfAspect(a)) ||
    sureFirst.indexOf(a.certainty ?? 'medium') - sureFirst.indexOf(b.certainty ?? 'medium') ||
    order(a.kind) - order(b.kind) ||
    compareIds(a.id, b.id)
  );
}

function isOfAspect({ kind }: Gap): boolean {
  return aspectGapKinds.some((one) => one === kind);
}
