/** One page that a text query found: its score there, the query, and how many pages that query found. */
export interface TextHit {
  readonly id: string;
  readonly score: number;
  readonly query: string;
  readonly hits: number;
}

const stopWords = new Set(
  (
    'a about all also an and any are as at be been before but by can could did do does for from had has have how i if in into is it its like may me more must my need no not of on one or our own shall should so some than that the their them then there these they this those to under up us use using was we were what when where whether which who whom whose why will with would you your ' +
    'der die das den dem des ein eine einer eines einem und oder ist sind war wird werden wurde kann muss ich wir wer wie was wann wo für von vom mit auf aus bei bis nach zu zum zur im in an als auch nicht nur gilt lange'
  ).split(' '),
);

/** The words of a question that carry meaning, in order and once each; all of them where none would be left. */
export function contentWords(query: string): readonly string[] {
  const words =
    query
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu) ?? [];
  const kept = words.filter((word) => !stopWords.has(word));
  return [...new Set(kept.length > 0 ? kept : words)];
}

/** Pages in order of what they answer: all words at once weigh most, then rare words; words of the register weigh half. */
export function combine(
  hits: readonly TextHit[],
  { whole, extra }: { whole: string; extra: ReadonlySet<string> },
): readonly { readonly id: string; readonly score: number }[] {
  const tops = new Map<string, number>();
  for (const { query, score } of hits) tops.set(query, Math.max(tops.get(query) ?? 0, score));
  const scores = new Map<string, number>();
  for (const { id, score, query, hits: count } of hits) {
    const share = score / (tops.get(query) ?? 1);
    const rarity = 1 / Math.log2(2 + count);
    const word = extra.has(query) ? 1 : rarity * 2;
    const weight = query === whole ? 1.5 : word;
    scores.set(id, (scores.get(id) ?? 0) + share * weight);
  }
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
