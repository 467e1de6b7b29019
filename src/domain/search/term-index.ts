import { readJapanese, segments } from './japanese.ts';
import { isWord, phraseOf, spansIn, type Matcher } from './matcher.ts';
import { wordsOf } from './text-words.ts';

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
}

/**
 * Where words and concepts stand: for each, the places of its pages, as steps from one to the next, each followed by its weight there.
 * `lengths` says of each page how many things its title names.
 */
export interface TermIndex {
  readonly words: Readonly<Record<string, readonly number[]>>;
  readonly concepts: Readonly<Record<string, readonly number[]>>;
  readonly lengths: readonly number[];
}

/** What a page weighs at least for a term that its title names. */
export const IN_TITLE = 8;
/** What a page weighs for what it chiefly treats. */
export const CHIEFLY = 15;
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
    for (const { text, weight, titles = false } of fields) {
      const found = termsIn(matcher, text);
      const as = { place, weight: titles ? IN_TITLE : weight, least: titles };
      for (const word of found.words) add(words, word, as);
      for (const concept of found.concepts) add(concepts, concept, as);
      if (titles && length === 0) length = found.length;
    }
    for (const { id, weight } of carried) add(concepts, id, { place, weight, least: weight >= CHIEFLY });
    lengths.push(length);
  }
  const telling = [...words].filter(([, places]) => places.size <= Math.max(3, texts.length * common));
  return { words: packed(new Map(telling)), concepts: packed(concepts), lengths };
}

/** The words and concepts of a text of a document, as often as they stand there, and how many things it names. */
export function termsIn(
  matcher: Matcher,
  text: string,
): { readonly words: readonly string[]; readonly concepts: readonly string[]; readonly length: number } {
  const pieces = wordsOf(text);
  const spans = spansIn(matcher, pieces, ['en']).filter(({ asks }) => !asks);
  const runs = pieces.flatMap((piece) => (isWord(piece) ? [] : [{ ...readJapanese(matcher, piece.run), run: piece.run }]));
  const inSpans = spans.reduce((sum, { from, to }) => sum + to - from, 0);
  const plain = pieces.filter((piece) => isWord(piece) && !piece.joins).length;
  return {
    length: Math.max(1, plain - inSpans + spans.length),
    words: [
      ...pieces.filter(isWord).flatMap(({ en, joins }) => (joins ? [] : [en])),
      ...spans.flatMap(({ from, to }) => phraseOf(pieces.slice(from, to))),
      ...runs.flatMap(({ named, run }) => [...segments(run), ...named.map(({ text: name }) => name)]),
    ],
    concepts: [
      ...spans.flatMap(({ concepts }) => concepts),
      ...runs.flatMap(({ named }) => named.flatMap(({ concepts, asks }) => (asks ? [] : concepts))),
    ],
  };
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

function packed(index: ReadonlyMap<string, ReadonlyMap<number, number>>): Readonly<Record<string, readonly number[]>> {
  const terms = [...index].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    terms.map(([term, places]) => {
      let before = 0;
      const steps = [...places].flatMap(([place, weight]) => {
        const step = place - before;
        before = place;
        return [step, Math.max(1, Math.round(weight))];
      });
      return [term, steps];
    }),
  );
}
