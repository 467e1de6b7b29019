import { inverse } from '../algebra/composition.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { Gap } from '../model/gap.ts';
import { compareIds } from '../model/ids.ts';
import { EDITORS, FOCAL_DOCUMENT, type KnowledgeBase, type Mapping } from '../model/knowledge-base.ts';
import { relationOfRow } from '../algebra/relation.ts';
import { setCounts } from '../model/set-counts.ts';

/** How two claims about one pair stand to each other: they say the same, both can hold, or one of them is wrong. */
export type Verdict = 'same' | 'compatible' | 'conflict';

/** Two authors who both wrote a row about the same members. */
export interface RivalClaim {
  readonly ours: Mapping;
  readonly theirs: Mapping;
  readonly verdict: Verdict;
}

/**
 * Every row of another author beside our row on the same members, in the order of our rows; a row in the other direction is read backwards.
 */
export function rivalClaims({ sets }: Pick<Crosswalk, 'sets'>): readonly RivalClaim[] {
  const rows = sets
    .filter(({ set }) => setCounts(set))
    .flatMap((set) => set.rows)
    .filter(({ targets }) => targets.length > 0);
  const theirs = new Map<string, Mapping[]>();
  for (const row of rows.filter(({ author }) => author !== EDITORS)) theirs.set(members(row), [...(theirs.get(members(row)) ?? []), row]);
  return rows
    .filter(({ author }) => author === EDITORS)
    .flatMap((ours) => (theirs.get(members(ours)) ?? []).map((rival) => ({ ours, theirs: rival, verdict: verdictOn(ours, rival) })));
}

/** The conflicts about pairs of the two documents, one step or several, each with its own page. */
export function conflictGaps(
  { kb, gaps }: { readonly kb: KnowledgeBase; readonly gaps: readonly Gap[] },
  { a, b }: Pick<Crosswalk, 'a' | 'b'>,
): readonly Gap[] {
  const document = (id: string) => kb.requirementById.get(id)?.framework ?? FOCAL_DOCUMENT;
  return gaps.filter(
    ({ kind, subject }) =>
      kind === 'conflicting-claims' &&
      subject
        .map(({ id }) => document(id))
        .sort()
        .join() === [a, b].sort().join(),
  );
}

function members({ sources, targets }: Mapping): string {
  return [sources.join('+'), targets.join('+')].sort(compareIds).join(' ');
}

function verdictOn(ours: Mapping, theirs: Mapping): Verdict {
  const own = relationOfRow[ours.relationship];
  const read = relationOfRow[theirs.relationship];
  const other = ours.sources.join() === theirs.sources.join() ? read : inverse(read);
  if (own === other) return 'same';
  return (own & other) === 0 ? 'conflict' : 'compatible';
}
