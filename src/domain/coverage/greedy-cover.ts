import { compareIds } from '../model/ids.ts';

/**
 * Picks, one after the other, the candidate that covers most of what is not covered yet; equals go by id, and one that adds nothing is
 * never picked.
 * With k picks it covers at least 1 − 1/e (63 %) of what the best k picks cover (Nemhauser, Wolsey and Fisher 1978); where it covers all
 * that can be covered,
 * it needs at most H(n) = 1 + 1/2 + … + 1/n times the fewest picks, n being the most that one candidate covers (Chvátal 1979).
 * Cost: what the candidates cover, and the number of candidates for each pick.
 */
export function greedyCover(
  covers: ReadonlyMap<string, readonly string[]>,
  { wanted, limit }: { wanted: ReadonlySet<string>; limit: number },
): readonly string[] {
  const gains = new Map([...covers.keys()].sort(compareIds).map((id) => [id, 0]));
  const coveredBy = new Map<string, string[]>([...wanted].map((id) => [id, []]));
  for (const [candidate, ids] of covers) {
    for (const id of new Set(ids)) coveredBy.get(id)?.push(candidate);
  }
  for (const candidates of coveredBy.values()) for (const candidate of candidates) gains.set(candidate, (gains.get(candidate) ?? 0) + 1);
  const picks: string[] = [];
  while (picks.length < limit) {
    const pick = firstOfMost(gains);
    if (pick === undefined) break;
    picks.push(pick);
    for (const id of covers.get(pick) ?? []) {
      for (const candidate of coveredBy.get(id) ?? []) gains.set(candidate, (gains.get(candidate) ?? 0) - 1);
      coveredBy.delete(id);
    }
  }
  return picks;
}

function firstOfMost(gains: ReadonlyMap<string, number>): string | undefined {
  let found: string | undefined;
  let most = 0;
  for (const [id, gain] of gains) {
    if (gain <= most) continue;
    found = id;
    most = gain;
  }
  return found;
}
