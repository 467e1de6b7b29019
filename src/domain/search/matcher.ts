import { isGermanFormOf } from './german-forms.ts';
import { formsOfJapanese } from './japanese-forms.ts';
import type { Thesaurus } from '../model/schema/thesaurus.ts';
import { wordsOf, type Run, type Word } from './text-words.ts';

type Spelling = 'en' | 'de' | 'raw';

/** A phrase of a concept, or one in which the concept is not meant. */
interface Phrase {
  readonly concept: string;
  readonly spelling: Spelling;
  readonly tokens: readonly string[];
  /** The words as written, by which words of one stem and another meaning are told apart. */
  readonly raws: readonly string[];
  readonly role: 'names' | 'asks' | 'misleads';
  /** Whether it stands late among the names of its concept, where everyday words do. */
  readonly late: boolean;
}

/** The thesaurus made ready for reading: phrases by their first token, Japanese ones by their first sign. */
export interface Matcher {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly japanese: ReadonlyMap<string, readonly { readonly concept: string; readonly text: string; readonly asks: boolean }[]>;
  /** German words that name a concept alone, by stem: the parts of compounds. */
  readonly parts: ReadonlySet<string>;
  /** The words of its phrases as written, long ones alone, by which slips are forgiven. */
  readonly spellings: readonly string[];
}

/** A stretch of words that names concepts. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly concepts: readonly string[];
  /** Those of its concepts that it names by a late name alone. */
  readonly loosely: readonly string[];
  /** Whether it only asks in a certain way, as "how long" does. */
  readonly asks: boolean;
}

/** So many names of a concept, in its order, are those of documents. */
const EARLY = 3;
/** Shorter words are too much like one another to tell a slip. */
const SHORTEST_SPELLING = 6;

/** Makes a thesaurus ready for reading. */
export function matcherOf(thesaurus: Thesaurus): Matcher {
  const phrases = new Map<string, Phrase[]>();
  const japanese = new Map<string, { concept: string; text: string; asks: boolean }[]>();
  const parts = new Set<string>();
  const spellings = new Set<string>();
  const add = (text: string, { concept, spelling, role, late }: Omit<Phrase, 'tokens' | 'raws'>): void => {
    const pieces = wordsOf(text);
    if (pieces.some((piece) => 'run' in piece)) {
      if (role === 'misleads') return;
      const whole = text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
      for (const form of formsOfJapanese(whole)) push(japanese, whole.slice(0, 1), { concept, text: form, asks: role === 'asks' });
      return;
    }
    const words = pieces.filter(isWord);
    const tokens = isAcronym(text)
      ? words.map(({ raw }) => asWritten(raw))
      : words.map((word) => (spelling === 'de' ? (word.de[0] ?? '') : word[spelling]));
    if (spelling === 'de' && tokens.length === 1 && role === 'names' && !isAcronym(text)) parts.add(tokens[0] ?? '');
    const raws = words.map(({ raw }) => raw);
    for (const raw of raws) if (raw.length >= SHORTEST_SPELLING) spellings.add(raw);
    const [only] = words;
    const alone = spelling === 'de' && tokens.length === 1 && !isAcronym(text) ? (only?.de ?? []).map((stem) => [stem]) : [tokens];
    for (const form of alone)
      if (form.length > 0) push(phrases, `${spelling} ${form[0] ?? ''}`, { concept, spelling, tokens: form, raws, role, late });
  };
  for (const { id: concept, en, de, ja, asked = [], not = [] } of thesaurus) {
    for (const [at, text] of en.entries()) add(text, { concept, spelling: 'en', role: 'names', late: at >= EARLY });
    for (const text of de) add(text, { concept, spelling: 'de', role: 'names', late: false });
    for (const text of ja) add(text, { concept, spelling: 'raw', role: 'names', late: false });
    for (const text of asked) add(text, { concept, spelling: 'raw', role: 'asks', late: false });
    for (const text of not) add(text, { concept, spelling: 'raw', role: 'misleads', late: false });
  }
  for (const list of japanese.values()) list.sort((a, b) => b.text.length - a.text.length);
  return { phrases, japanese, parts, spellings: [...spellings] };
}

/** The stretches of words that name concepts in the languages given: the longest at each place, and none in a phrase that misleads. */
export function spansIn(matcher: Matcher, words: readonly (Word | Run)[], languages: readonly Spelling[]): readonly Span[] {
  const found = words.flatMap((word, from) => ('run' in word ? [] : matchesAt(matcher, { words, from, word, languages })));
  const raw = languages.includes('raw')
    ? found
    : words.flatMap((word, from) => ('run' in word ? [] : matchesAt(matcher, { words, from, word, languages: ['raw'] })));
  const misleading = raw.filter(({ phrase }) => phrase.role === 'misleads');
  const meant = found.filter(
    ({ phrase, from, to }) =>
      phrase.role !== 'misleads' &&
      !misleading.some((other) => other.phrase.concept === phrase.concept && other.from <= from && other.to >= to),
  );
  const byPlace = Map.groupBy(meant, ({ from }) => from);
  const spans: Span[] = [];
  for (let at = 0; at < words.length;) {
    const here = byPlace.get(at) ?? [];
    const to = Math.max(0, ...here.map((match) => match.to));
    if (to === 0) {
      at += 1;
      continue;
    }
    const longest = here.filter((match) => match.to === to);
    const named = longest.filter(({ phrase }) => phrase.role === 'names');
    const meaning = named.length > 0 ? named : longest;
    const concepts = [...new Set(meaning.map(({ phrase }) => phrase.concept))];
    const closely = new Set(meaning.flatMap(({ phrase }) => (phrase.late ? [] : [phrase.concept])));
    spans.push({ from: at, to, concepts, loosely: concepts.filter((concept) => !closely.has(concept)), asks: named.length === 0 });
    at = to;
  }
  return spans;
}

/** Whether a piece of text is a word, not a run of Japanese. */
export function isWord(piece: Word | Run): piece is Word {
  return !('run' in piece);
}

interface Match {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

interface Place {
  readonly words: readonly (Word | Run)[];
  readonly from: number;
  readonly word: Word;
  readonly languages: readonly Spelling[];
}

function matchesAt({ phrases }: Matcher, { words, from, word, languages }: Place): readonly Match[] {
  const found: Match[] = [];
  for (const spelling of languages)
    for (const key of formsOf(word)[spelling].keys)
      for (const phrase of phrases.get(key) ?? []) {
        const to = endOf(phrase, words, from);
        const onlyJoins = word.joins && phrase.tokens.length === 1 && phrase.role === 'names';
        if (to !== undefined && !onlyJoins) found.push({ phrase, from, to });
      }
  return found;
}

/** So many words that only join may stand between two words of a phrase. */
const MOST_BETWEEN = 2;

/** Where a phrase that begins here ends; words that only join may stand between its own. */
function endOf({ tokens, raws, spelling }: Phrase, words: readonly (Word | Run)[], from: number): number | undefined {
  let at = from;
  for (const [place, token] of tokens.entries()) {
    const meant = raws[place] ?? '';
    const fits = (word: Word) =>
      formsOf(word)[spelling].forms.includes(token) &&
      (word.raw === meant || spelling === 'raw' || (spelling === 'en' ? isFormOf : isGermanFormOf)(word.raw, meant));
    let word = words[at];
    for (let between = 0; word !== undefined && isWord(word) && !fits(word); between += 1) {
      if (at === from || !word.joins || between === MOST_BETWEEN) return undefined;
      at += 1;
      word = words[at];
    }
    if (word === undefined || !isWord(word)) return undefined;
    at += 1;
  }
  return at;
}

const ending = /^(?:e?s|es?|e?d|ing|ies|ied|y|(?:at|t)?ions?|ed)?$/u;

/** Whether two words of one stem are forms of one word: `encrypt` and `encryption` are, `account` and `accountable` are not. */
function isFormOf(one: string, other: string): boolean {
  if (one === other) return true;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const last = one[same - 1] ?? '';
  const rests = [one.slice(same), other.slice(same)].map((rest) => (rest.startsWith(last) ? rest.slice(1) : rest));
  return rests.every((rest) => ending.test(rest) || /^[sz](?:e[ds]?|ing|ations?)$/u.test(rest));
}

/** How a word may be read in a spelling, and the keys under which phrases begin with it. */
interface Forms {
  readonly forms: readonly string[];
  readonly keys: readonly string[];
}

const known = new WeakMap<Word, Readonly<Record<Spelling, Forms>>>();

/** The forms of a word, which are found once for each. */
function formsOf(word: Word): Readonly<Record<Spelling, Forms>> {
  const before = known.get(word);
  if (before !== undefined) return before;
  const inSpelling = (spelling: Spelling, read: readonly string[]): Forms => {
    const forms = [...read, asWritten(word.raw)];
    return { forms, keys: forms.map((form) => `${spelling} ${form}`) };
  };
  const forms = { en: inSpelling('en', [word.en]), de: inSpelling('de', word.de), raw: inSpelling('raw', [word.raw]) };
  known.set(word, forms);
  return forms;
}

/** An acronym has no stem: `DoS` is not "do", nor `ICS` "ic". */
function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}]{0,3}\p{Lu}$/u.test(text);
}

function asWritten(raw: string): string {
  return `=${raw}`;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
