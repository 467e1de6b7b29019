import { readJapanese, segments } from './japanese.ts';
import { isWord, phraseOf, spansIn, type Matcher } from './matcher.ts';
import { wordsOf } from './text-words.ts';

/** What a page says, field by field, and the concepts that it carries otherwise. */
export interface IndexedText {
  readonly fields: readonly { readonly text: string; readonly weight: number }[];
  readonly concepts: readonly { readonly id: string; readonly weight: number }[];
}

/** Where words and concepts stand: for each, the places of its pages, as steps from one to the next, each followed by its weight there. */
export interface TermIndex {
  readonly words: Readonly<Record<string, readonly number[]>>;
  readonly concepts: Readonly<Record<string, readonly number[]>>;
}

/** The most that one page weighs for one term. */
const most = 20;
/** Words on more than this share of all pages tell none of them apart. */
const common = 0.25;

/** Indexes texts, in their order, by English stems, Japanese words and concepts. */
export function termIndex(matcher: Matcher, texts: readonly IndexedText[]): TermIndex {
  const words = new Map<string, Map<number, number>>();
  const concepts = new Map<string, Map<number, number>>();
  for (const [place, { fields, concepts: carried }] of texts.entries()) {
    for (const { text, weight } of fields) {
      const found = termsIn(matcher, text);
      for (const word of found.words) add(words, word, { place, weight });
      for (const concept of found.concepts) add(concepts, concept, { place, weight });
    }
    for (const { id, weight } of carried) add(concepts, id, { place, weight });
  }
  const telling = [...words].filter(([, places]) => places.size <= Math.max(3, texts.length * common));
  return { words: packed(new Map(telling)), concepts: packed(concepts) };
}

/** The words and concepts of a text of a document, as often as they stand there. */
export function termsIn(matcher: Matcher, text: string): { readonly words: readonly string[]; readonly concepts: readonly string[] } {
  const pieces = wordsOf(text);
  const spans = spansIn(matcher, pieces, ['en']).filter(({ asks }) => !asks);
  const runs = pieces.flatMap((piece) => (isWord(piece) ? [] : [{ ...readJapanese(matcher, piece.run), run: piece.run }]));
  return {
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

function add(index: Map<string, Map<number, number>>, term: string, { place, weight }: { place: number; weight: number }): void {
  const places = index.get(term) ?? new Map<number, number>();
  places.set(place, Math.min(most, (places.get(place) ?? 0) + weight));
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
