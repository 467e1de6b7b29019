import type { Matcher } from './matcher.ts';

/** What a run of Japanese names: concepts with the signs that name them, and the words that are left over. */
export interface JapaneseReading {
  readonly named: readonly { readonly text: string; readonly concepts: readonly string[]; readonly asks: boolean }[];
  readonly left: readonly string[];
}

/**
 * Reads a run of Japanese: the longest names of concepts from left to right, never a part of a word in katakana or letters, nor one of
 * kanji that cuts a word: `議会` is no part of `協議会`.
 */
export function readJapanese({ japanese }: Matcher, run: string): JapaneseReading {
  const ends = wordEnds(run);
  const cuts = (place: number): boolean => isHan(run[place - 1]) && isHan(run[place]) && !ends.has(place);
  const named: JapaneseReading['named'][number][] = [];
  const gaps: string[] = [];
  let gap = '';
  let end = -1;
  const fits = (text: string, at: number): boolean => run.startsWith(text, at) && (at === end || !joins(run[at - 1], text[0]));
  const found = (at: number) =>
    (japanese.get(run[at] ?? '') ?? []).filter(({ text, asks }) => {
      const after = at + text.length;
      if (!fits(text, at) || (text.length === 1 && (isHan(run[at - 1]) || isHan(run[after])))) return false;
      if (!asks && isKanji(text) && [at, after].some(cuts)) return false;
      return !joins(text.at(-1), run[after]) || (japanese.get(run[after] ?? '') ?? []).some((next) => run.startsWith(next.text, after));
    });
  for (let at = 0; at < run.length;) {
    const here = found(at);
    const [longest] = here;
    if (longest === undefined) {
      gap += run[at] ?? '';
      at += 1;
      continue;
    }
    const same = here.filter(({ text }) => text === longest.text);
    named.push({ text: longest.text, concepts: [...new Set(same.map(({ concept }) => concept))], asks: same.every(({ asks }) => asks) });
    gaps.push(gap);
    gap = '';
    at += longest.text.length;
    end = at;
  }
  return { named, left: [...gaps, gap].flatMap(segments) };
}

/** Made when it is first asked for: a browser without it still searches in other languages. */
let segmenter: Intl.Segmenter | undefined;

/** The words of Japanese text that carry meaning, cut alike for index and query; of at least two signs, those in katakana whole. */
export function segments(text: string): readonly string[] {
  if (text === '') return [];
  const cut = japaneseSegmenter();
  return (text.match(/[\p{Script=Katakana}ー]+|[^\p{Script=Katakana}ー]+/gu) ?? []).flatMap((piece) =>
    /^\p{Script=Katakana}/u.test(piece)
      ? [piece].filter(({ length }) => length > 1)
      : [...cut.segment(piece)]
          .filter(({ segment, isWordLike }) => isWordLike === true && segment.length > 1 && !/^\p{Script=Hiragana}+$/u.test(segment))
          .map(({ segment }) => segment),
  );
}

function japaneseSegmenter(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return segmenter;
}

/** Where words end. */
function wordEnds(run: string): ReadonlySet<number> {
  return new Set([...japaneseSegmenter().segment(run)].map(({ index, segment }) => index + segment.length));
}

function isKanji(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

function isHan(sign: string | undefined): boolean {
  return sign !== undefined && /\p{Script=Han}/u.test(sign);
}

/** Whether two signs belong to one word: both katakana, or both letters or digits. */
function joins(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const both = (pattern: RegExp) => pattern.test(before) && pattern.test(after);
  return both(/[\p{Script=Katakana}ー]/u) || both(/[a-z0-9]/u);
}
