import { compoundParts } from './compounds.ts';
import { readJapanese } from './japanese.ts';
import { isWord, spansIn, type Matcher, type Span } from './matcher.ts';
import { isSlight } from './slight-words.ts';
import { languagesOf, numbersOfActs, wordOf, wordsOf, type Run, type Word } from './text-words.ts';

/** One thing that a query names: concepts, or words as the documents have them. Any of them fits. */
export interface Unit {
  readonly text: string;
  readonly concepts: readonly string[];
  /** English stems, or Japanese words. */
  readonly words: readonly string[];
  /** How much of the query it is: a whole word or phrase 1, a part of a compound less, a way of asking less. */
  readonly weight: number;
  /** Whether it names no thing and only asks in a certain way. */
  readonly asks?: true;
}

/** A phrase of several words says more than one word, and is less often meant otherwise. */
const LONG = 1.3;
const PART = 0.7;
/** A word that names no concept. */
const PLAIN = 0.9;
const NUMBER = 0.3;
/** Japanese that names no concept: words that hold together nothing but their signs. */
const LEFT = 0.35;
const WAY_OF_ASKING = 0.6;
/** What any question may have says little of this one. */
const SLIGHT = 0.4;

/** What a query in English, German or Japanese names, in its order. Words that only join others name nothing. */
export function readQuery(matcher: Matcher, query: string): readonly Unit[] {
  const words = wordsOf(query);
  const languages = languagesOf(words);
  const spans = spansIn(matcher, words, [...languages, 'raw']);
  const units: Unit[] = [];
  for (let at = 0; at < words.length;) {
    const span = spans.find(({ from }) => from === at);
    const to = span?.to ?? at + 1;
    const here = words.slice(at, to);
    units.push(...(span ? [unitOf(span, here)] : here.flatMap((word) => unitsOf(matcher, word, languages))));
    at = to;
  }
  return merged(withDates(withSizes(withActs(units, numbersOfActs(query)))));
}

/** The number of an act is one thing, and not a year and a number. */
function withActs(units: readonly Unit[], acts: readonly string[]): readonly Unit[] {
  const parts = new Set(acts.flatMap((act) => act.split('/')));
  return [...units.filter(({ text }) => !parts.has(text)), ...acts.map((act) => ({ text: act, concepts: [], words: [act], weight: 1 }))];
}

/** Whoever asks from when something applies does not ask whom it concerns. */
function withDates(units: readonly Unit[]): readonly Unit[] {
  const asksWhen = units.some(({ concepts }) => concepts.includes('application-date'));
  return asksWhen ? units.filter(({ concepts, asks }) => asks === undefined || !concepts.includes('scope')) : units;
}

/** A number of people says how large a company is. */
function withSizes(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, at) => {
    const isCounted = /^\p{N}+$/u.test(units[at - 1]?.text ?? '') && unit.concepts.includes('staff');
    return isCounted ? { ...unit, concepts: [...unit.concepts, 'size-threshold', 'small-enterprise'] } : unit;
  });
}

/** What is named again in other words counts so much of what it would alone. */
const AGAIN = 0.85;

/** Units of which the later names nothing but what the earlier does are one; others with a concept in common count less behind it. */
function merged(units: readonly Unit[]): readonly Unit[] {
  const single: Unit[] = [];
  for (const unit of units) {
    const at = single.findIndex(({ concepts }) => concepts.some((concept) => unit.concepts.includes(concept)));
    const before = single[at];
    if (before === undefined) single.push(unit);
    else if (unit.concepts.every((concept) => before.concepts.includes(concept))) single[at] = both(before, unit);
    else
      single.push({
        ...unit,
        concepts: unit.concepts.filter((concept) => !before.concepts.includes(concept)),
        weight: unit.weight * AGAIN,
      });
  }
  return single;
}

/** Two units that are one: it names a thing where either does. */
function both({ asks, ...one }: Unit, other: Unit): Unit {
  return {
    ...one,
    words: [...new Set([...one.words, ...other.words])],
    weight: Math.max(one.weight, other.weight),
    ...(asks && other.asks ? { asks } : {}),
  };
}

function unitOf({ concepts, asks }: Span, pieces: readonly (Word | Run)[]): Unit {
  const words = pieces.flatMap((piece) => (isWord(piece) ? [piece] : []));
  const text = words.map(({ raw }) => raw).join(' ');
  if (asks) return { text, concepts, words: [], weight: WAY_OF_ASKING, asks };
  return {
    text,
    concepts,
    words: words.length === 1 ? words.map(({ en }) => en) : [],
    weight: words.filter(({ joins }) => !joins).length > 1 ? LONG : weightOf(text, 1),
  };
}

function unitsOf(matcher: Matcher, word: Word | Run, languages: readonly string[]): readonly Unit[] {
  if (!isWord(word)) return japaneseUnits(matcher, word.run);
  if (word.joins) return [];
  if (/^\p{N}+$/u.test(word.raw)) return [{ text: word.raw, concepts: [], words: [word.en], weight: NUMBER }];
  const parts = languages.includes('de') ? compoundParts(matcher.parts, word.raw) : [];
  if (parts.length === 0) return [{ text: word.raw, concepts: [], words: [word.en], weight: weightOf(word.raw, PLAIN) }];
  return parts.map((part) => ({
    text: part,
    concepts: spansIn(matcher, [wordOf(part)], ['de']).flatMap(({ concepts }) => concepts),
    words: parts.length === 1 ? [word.en] : [],
    weight: PART,
  }));
}

function japaneseUnits(matcher: Matcher, run: string): readonly Unit[] {
  const { named, left } = readJapanese(matcher, run);
  return [
    ...named.map(({ text, concepts, asks }) => ({
      text,
      concepts,
      words: asks ? [] : [text],
      weight: weightOf(text, asks ? WAY_OF_ASKING : 1),
      ...(asks ? { asks } : {}),
    })),
    ...left.flatMap((text) =>
      /^[a-z0-9]+$/u.test(text) ? readQuery(matcher, text) : [{ text, concepts: [], words: [text], weight: weightOf(text, LEFT) }],
    ),
  ];
}

function weightOf(text: string, weight: number): number {
  return isSlight(text) ? Math.min(weight, SLIGHT) : weight;
}
