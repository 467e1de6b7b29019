/** The candidate nearest to what was typed, if near enough to be what was meant. Compared without case, blanks and punctuation. */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  return nearestFew(typed, candidates, 1)[0];
}

/** Up to `count` near candidates, nearest first; an id of which the first parts were typed is near. */
export function nearestFew(typed: string, candidates: Iterable<string>, count: number): string[] {
  const wanted = squash(typed);
  const limit = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  const scored: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const isBeginning = candidate.startsWith(`${typed}.`) || candidate.startsWith(`${typed}-`);
    const distance = isBeginning ? 1 : editDistance(wanted, squash(candidate), limit);
    if (distance <= limit) scored.push({ candidate, distance });
  }
  scored.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, count).map(({ candidate }) => candidate);
}

function squash(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '');
}

/** Levenshtein distance, or `limit + 1` as soon as it cannot stay within the limit. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
