import type { Dictionary } from '../model/schema/dictionary.ts';
import type { Thesaurus } from '../model/schema/thesaurus.ts';
import type { Posting, TermIndex } from './term-index.ts';
import { phraseWords } from './text-words.ts';

/** What the concepts begin with that stand for a word of the documents; no concept of the thesaurus is named so. */
const MARK = '=';

/** The dictionary as concepts, so that a query is read by it as by the thesaurus. */
export function conceptsOf(dictionary: Dictionary): Thesaurus {
  return dictionary.map(({ en, de = [], ja = [], also = [] }, at) => ({ id: `${MARK}${at}`, en: [...en, ...also], de, ja }));
}

/** Whether a concept only stands for a word of the documents. */
export function isOfDictionary(concept: string): boolean {
  return concept.startsWith(MARK);
}

const known = new WeakMap<TermIndex, Map<string, readonly Posting[]>>();

/**
 * Where a concept of the dictionary stands: on the pages of any of its words, or of all words of one of its phrases. Found when it is
 * first asked for.
 */
export function placesOfWords(index: TermIndex, dictionary: Dictionary, concept: string): readonly Posting[] {
  const before = known.get(index) ?? new Map<string, readonly Posting[]>();
  known.set(index, before);
  const found = before.get(concept) ?? unitedPlaces(index, dictionary[Number(concept.slice(MARK.length))]?.en ?? []);
  before.set(concept, found);
  return found;
}

function unitedPlaces({ words }: TermIndex, phrases: readonly string[]): readonly Posting[] {
  const best = new Map<number, number>();
  for (const phrase of phrases) {
    const [first = [], ...others] = phraseWords(phrase).map((stem) => (Object.hasOwn(words, stem) ? (words[stem] ?? []) : []));
    const rest = others.map((postings) => new Map(postings));
    for (const [place, weight] of first) {
      const least = Math.min(weight, ...rest.map((other) => other.get(place) ?? 0));
      if (least > (best.get(place) ?? 0)) best.set(place, least);
    }
  }
  return [...best].sort(([a], [b]) => a - b);
}
