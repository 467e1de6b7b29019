import type { Passage } from './passages.ts';
import type { ReferenceText } from './reference-texts.ts';
import { countedWords, wordBreak, wordsOf } from './compared-words.ts';

/** Words in a row that stand in our content and in a text alike. */
export interface SharedRun {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly words: readonly string[];
  readonly text: string;
  readonly textLine: number;
}

/** Our words one after the other, each as a number; `0` parts passages. */
interface Ours {
  readonly words: readonly string[];
  readonly numbers: Int32Array;
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly placeOf: (index: number) => { readonly path: string; readonly line: number; readonly column: number };
}

/**
 * The runs of at least `least` words that passages share with texts. Each of our runs is looked up once: the work grows with our words
 * and those of the texts, however often either repeats itself, and the texts pass by one after the other.
 */
export function sharedRuns(passages: readonly Passage[], texts: Iterable<ReferenceText>, least: number): readonly SharedRun[] {
  const ours = ourWords(passages);
  const starts = startsByHash(ours.numbers, least);
  const found = new Map<number, { readonly text: string; readonly textLine: number }>();
  for (const { name, text } of texts) {
    const { numbers: theirs, places } = theirWords(text, ours.vocabulary);
    const lineAt = lineCounter(text);
    for (const [index, hash] of hashes(theirs, least)) {
      const open = starts.get(hash);
      if (open === undefined) continue;
      const same = open.filter((start) => isSame(ours.numbers, start, theirs, index, least));
      if (same.length === 0) continue;
      const place = { text: name, textLine: lineAt(places[index] ?? 0) };
      for (const start of same) found.set(start, place);
      starts.set(
        hash,
        open.filter((start) => !found.has(start)),
      );
    }
  }
  return joined(ours, found, least);
}

/** Runs that follow one another word by word are one. */
function joined(ours: Ours, found: ReadonlyMap<number, Pick<SharedRun, 'text' | 'textLine'>>, least: number): readonly SharedRun[] {
  const starts = [...found.keys()].sort((a, b) => a - b);
  const runs: { readonly first: number; last: number }[] = [];
  for (const start of starts) {
    const open = runs.at(-1);
    if (open !== undefined && open.last === start - 1) open.last = start;
    else runs.push({ first: start, last: start });
  }
  return runs
    .map(({ first, last }) => ({
      ...ours.placeOf(first),
      words: ours.words.slice(first, last + least),
      ...(found.get(first) ?? { text: '', textLine: 1 }),
    }))
    .filter(({ words }) => countedWords(words) >= least);
}

/** The words of a text as numbers of our vocabulary, `0` where we do not use them, and where each begins. */
function theirWords(text: string, vocabulary: Ours['vocabulary']): { readonly numbers: Int32Array; readonly places: readonly number[] } {
  const numbers: number[] = [];
  const places: number[] = [];
  for (const { text: word, at } of wordsOf(text)) {
    numbers.push(vocabulary.get(word) ?? 0);
    places.push(at);
  }
  return { numbers: Int32Array.from(numbers), places };
}

function ourWords(passages: readonly Passage[]): Ours {
  const words: string[] = [];
  const places: { readonly path: string; readonly line: number; readonly column: number }[] = [];
  const vocabulary = new Map<string, number>();
  for (const { path, lines } of passages) {
    for (const { text, line, column } of lines)
      for (const word of wordsOf(text)) {
        words.push(word.text);
        places.push({ path, line, column: column + word.at });
        if (word.text !== wordBreak && !vocabulary.has(word.text)) vocabulary.set(word.text, vocabulary.size + 1);
      }
    words.push(wordBreak);
    places.push({ path, line: 1, column: 1 });
  }
  const numbers = Int32Array.from(words, (word) => vocabulary.get(word) ?? 0);
  return { words, numbers, vocabulary, placeOf: (index) => places[index] ?? { path: '', line: 1, column: 1 } };
}

function startsByHash(numbers: Int32Array, least: number): Map<number, readonly number[]> {
  const starts = new Map<number, number[]>();
  for (const [index, hash] of hashes(numbers, least)) {
    const known = starts.get(hash);
    if (known) known.push(index);
    else starts.set(hash, [index]);
  }
  return starts;
}

/** Every place from which `least` words follow one another, with a number made of them. */
function* hashes(numbers: Int32Array, least: number): Generator<readonly [number, number]> {
  const out = power(least - 1);
  let hash = 0;
  let length = 0;
  for (const [index, number] of numbers.entries()) {
    if (number === 0) {
      hash = 0;
      length = 0;
      continue;
    }
    if (length >= least) hash = (hash - Math.imul(numbers[index - least] ?? 0, out)) | 0;
    hash = (Math.imul(hash, base) + number) | 0;
    length += 1;
    if (length >= least) yield [index - least + 1, hash];
  }
}

const base = 1_000_003;

function power(times: number): number {
  let result = 1;
  for (let count = 0; count < times; count += 1) result = Math.imul(result, base);
  return result;
}

function isSame(ours: Int32Array, start: number, theirs: Int32Array, index: number, least: number): boolean {
  for (let offset = 0; offset < least; offset += 1) if (ours[start + offset] !== theirs[index + offset]) return false;
  return true;
}

/** The line of ever later places of a text. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let from = 0;
  return (at) => {
    for (let next = text.indexOf('\n', from); next >= 0 && next < at; next = text.indexOf('\n', from)) {
      line += 1;
      from = next + 1;
    }
    return line;
  };
}
