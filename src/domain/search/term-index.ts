import { kept } from '../model/kept.ts';
import { readJapanese, segments } from './japanese.ts';
import { isWord, spansIn, type Matcher, type Span } from './matcher.ts';
import { numbersOfActs, wordsOf, type Run, type Word } from './text-words.ts';

/** What a page says, field by field, and the concepts that it carries otherwise. */
export interface IndexedText {
  readonly fields: readonly IndexedField[];
  readonly concepts: readonly { readonly id: string; readonly weight: number }[];
}

export interface IndexedField {
  readonly text: string;
  readonly weight: number;
  /** Whether it says what the page is about, as a title does. */
  readonly titles?: boolean;
  /** Whether only its concepts count, as of a text that other pages have as their own. */
  readonly borrowed?: boolean;
  /** Whether its ways of asking count, too, as those of a question do that is answered. */
  readonly asks?: boolean;
}

/** Where a term stands: the place of a page, and its weight there. */
export type Posting = readonly [place: number, weight: number];

/**
 * Where words and concepts stand: for each, its pages in rising order. `lengths` says of each page how many things its title names.
 */
export interface TermIndex {
  readonly words: Readonly<Record<string, readonly Posting[]>>;
  readonly concepts: Readonly<Record<string, readonly Posting[]>>;
  readonly lengths: readonly number[];
}

/** What a page weighs at least for a term that its title names. */
export const IN_TITLE = 8;
/** What a page weighs for what it chiefly treats. */
export const CHIEFLY = 15;
/** How much less counts a concept that a text names by an everyday word alone. */
const LOOSE = 0.5;
/** What a page only mentions in passing, with less weight than this, is not where it is looked for. */
const LEAST = 0.3;
/** The most that one page weighs for one term, the title apart. */
const most = 6;
/** Words on more than this share of all pages tell none of them apart. */
const common = 0.25;

/** Indexes texts, in their order, by English stems, Japanese words and concepts. */
export function termIndex(matcher: Matcher, texts: readonly IndexedText[]): TermIndex {
  const words = new Map<string, Map<number, number>>();
  const concepts = new Map<string, Map<number, number>>();
  const lengths: number[] = [];
  for (const [place, { fields, concepts: carried }] of texts.entries()) {
    let length = 0;
    for (const { text, weight, titles = false, borrowed = false, asks = false } of fields) {
      const found = termsIn(matcher, text, asks);
      const as = { place, weight: titles ? IN_TITLE : weight, least: titles };
      for (const word of borrowed ? [] : found.words) add(words, word, as);
      for (const concept of found.concepts) add(concepts, concept, as);
      for (const concept of found.loosely) add(concepts, concept, { ...as, weight: as.weight * LOOSE, least: false });
      if (titles && length === 0) length = found.length;
    }
    for (const { id, weight } of carried) add(concepts, id, { place, weight, least: weight >= CHIEFLY });
    lengths.push(length);
  }
  const telling = [...words].filter(([, places]) => places.size <= Math.max(3, texts.length * common));
  return { words: inOrder(new Map(telling)), concepts: inOrder(concepts), lengths };
}

interface Terms {
  readonly words: readonly string[];
  readonly concepts: readonly string[];
  readonly loosely: readonly string[];
  readonly length: number;
}

const read = kept<Matcher, Terms>();

/** The words and concepts of a text of a document, as often as they stand there, and how many things it names. */
export function termsIn(matcher: Matcher, text: string, withAsking = false): Terms {
  return read(matcher, `${withAsking} ${text}`, () => readTerms(matcher, text, withAsking));
}

function readTerms(matcher: Matcher, text: string, withAsking: boolean): Terms {
  const pieces = wordsOf(text);
  const found = spansIn(matcher, pieces, withAsking ? ['en', 'raw'] : ['en']);
  const spans = found.filter(({ asks }) => !asks);
  const runs = pieces.flatMap((piece) => (isWord(piece) ? [] : [{ ...readJapanese(matcher, piece.run), run: piece.run }]));
  const inSpans = spans.reduce((sum, { from, to }) => sum + to - from, 0);
  const plain = pieces.filter((piece) => isWord(piece) && !piece.joins).length;
  const named = withAsking ? [...found, ...found.flatMap((span) => spansWithin(matcher, pieces, span))] : spans;
  return {
    loosely: named.flatMap(({ loosely }) => loosely),
    length: Math.max(1, plain - inSpans + spans.length),
    words: [
      ...pieces.filter(isWord).flatMap(({ en, joins }) => (joins ? [] : [en])),
      ...numbersOfActs(text),
      ...runs.flatMap(({ named, run }) => [...segments(run), ...named.map(({ text: name }) => name)]),
    ],
    concepts: [
      ...named.flatMap(({ concepts, loosely }) => concepts.filter((concept) => !loosely.includes(concept))),
      ...runs.flatMap(({ named }) => named.flatMap(({ concepts, asks }) => (asks ? [] : concepts))),
    ],
  };
}

/** What a phrase names without its first word, and without its last: `how long security updates` names updates, too. */
function spansWithin(matcher: Matcher, pieces: readonly (Word | Run)[], { from, to }: Span): readonly Span[] {
  if (to - from < 2) return [];
  return [pieces.slice(from + 1, to), pieces.slice(from, to - 1)].flatMap((part) => spansIn(matcher, part, ['en', 'raw']));
}

function add(
  index: Map<string, Map<number, number>>,
  term: string,
  { place, weight, least }: { readonly place: number; readonly weight: number; readonly least: boolean },
): void {
  const places = index.get(term) ?? new Map<number, number>();
  const before = places.get(place) ?? 0;
  if (weight >= CHIEFLY) places.set(place, CHIEFLY);
  else if (least) places.set(place, before >= IN_TITLE ? before : before + IN_TITLE);
  else places.set(place, before >= IN_TITLE ? Math.min(most + IN_TITLE, before + weight) : Math.min(most, before + weight));
  index.set(term, places);
}

function inOrder(index: ReadonlyMap<string, ReadonlyMap<number, number>>): TermIndex['words'] {
  const terms = [...index]
    .map(([term, places]) => [term, [...places].filter(([, weight]) => weight >= LEAST)] as const)
    .filter(([, places]) => places.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(terms.map(([term, places]) => [term, places.map(([place, weight]): Posting => [place, weightOf(weight)])]));
}

/** A weight as it is kept: above that of a title, only the steps that make a difference. */
function weightOf(weight: number): number {
  const whole = Math.max(1, Math.round(weight));
  return whole > IN_TITLE && whole < CHIEFLY ? IN_TITLE + 3 : whole;
}
