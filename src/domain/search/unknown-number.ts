import { nearestFew } from '../model/nearest.ts';
import type { LookupEntry } from './lookup-entry.ts';
import type { LookupIndex } from './reference-lookup.ts';
import { withoutNoise } from './spoken-numbers.ts';
import { tokensOf } from './tokens.ts';

/** How the numbers of a document look that is known and whose requirements are not here. */
export interface NumberStyle {
  readonly document: string;
  readonly pattern: string;
  readonly url?: string;
}

/** A number that looks like one of a document and is none of those here, with the numbers nearest to it. */
export interface UnknownNumber {
  readonly number: string;
  readonly document: string;
  readonly url?: string;
  /** Whether the document's requirements are here at all. */
  readonly listed: boolean;
  readonly near: readonly LookupEntry[];
}

/** How many near numbers are offered. */
const FEW = 3;

/**
 * What a number could be that the look-up did not find: a number that does not exist in a document whose numbers look alike
 * (the one that is named, if one is), or a number of a catalogue that is not here.
 */
export function unknownNumbers(
  index: LookupIndex,
  {
    query,
    rest,
    named,
    styles,
  }: { readonly query: string; readonly rest: string; readonly named: readonly string[]; readonly styles: readonly NumberStyle[] },
): readonly UnknownNumber[] {
  const words = query.normalize('NFKC').trim().split(/\s+/u);
  const runs = words.flatMap((_word, at) => words.slice(at).map((_last, after) => words.slice(at, words.length - after).join(' ')));
  const foreign = styles.flatMap(({ pattern, ...style }) => {
    const number = runs.find((run) => new RegExp(pattern, 'u').test(run.toUpperCase()));
    return number === undefined ? [] : [{ number: number.toUpperCase(), ...style, listed: false, near: [] }];
  });
  return [...foreign, ...missingHere(index, { runs: rest === '' ? runs : [...runs, rest], words: tokensOf(rest), named })];
}

const designation =
  /^(?:(?:DIN|EN|ISO|IEC|ISO\/IEC|IEC\/IEEE|IEEE|ETSI|ITU-T|NIST|ANSI|ISA|JIS|GB\/T|TS|TR|SP|IR) ?)+[A-Z]?[.-]?\d[\w.:/-]*$/u;

/** The query where it looks like the designation of a standard and nothing else: `IEC 99999`, `ISO/IEC 12345-6`. */
export function unknownDocument(query: string): string | undefined {
  const typed = query.normalize('NFKC').trim().replace(/\s+/gu, ' ').toUpperCase();
  return designation.test(typed) ? typed : undefined;
}

function missingHere(
  index: LookupIndex,
  { runs, words, named }: { readonly runs: readonly string[]; readonly words: readonly string[]; readonly named: readonly string[] },
): readonly UnknownNumber[] {
  const inScope = index.entries.filter(
    ({ framework, ref, covers }) => ref !== '' && covers === undefined && (named.length === 0 || named.includes(framework)),
  );
  const shapesHere = new Set(runs.some((run) => /\d/u.test(run)) ? inScope.map(shapeOfEntry) : []);
  for (const number of runs) {
    const shape = shapeOf(number);
    const isBare = shape !== undefined && !/\p{L}/u.test(shape);
    if (shape === undefined || !isLeft(number, words) || (isBare && (named.length === 0 || isAmongWords(number, words)))) continue;
    if (![...shapesHere].some((full) => goesOn(full, shape, named.length > 0))) continue;
    const alike = inScope.filter((entry) => goesOn(shapeOfEntry(entry), shape, named.length > 0));
    const byDocument = Map.groupBy(alike, ({ framework }) => framework);
    if (byDocument.size > 0) return [...byDocument.values()].flatMap((entries) => unknownIn(number, entries));
  }
  return [];
}

/** Whether digits of a number are left beside the names of documents: `8259A` is none of a point where it names its document. */
function isLeft(number: string, words: readonly string[]): boolean {
  return tokensOf(number).some((token) => /^\p{N}+$/u.test(token) && words.includes(token));
}

/** Whether digits stand among words, as in `8 mm` or `two of 50`: they count something then, and are no number of a point. */
function isAmongWords(number: string, words: readonly string[]): boolean {
  const digits = tokensOf(number);
  return !number.includes('.') && withoutNoise(words).some((word) => !digits.includes(word));
}

function unknownIn(number: string, entries: readonly LookupEntry[]): readonly UnknownNumber[] {
  const [first] = entries;
  if (first === undefined) return [];
  const heads = entries.map((entry) => ({ entry, head: entry.ref.slice(0, number.length) }));
  const near = nearestFew(
    number,
    heads.map(({ head }) => head),
    FEW,
  );
  const offered = heads.filter(({ head }) => near.includes(head)).map(({ entry }) => entry);
  return [{ number, document: first.document, listed: true, near: offered.slice(0, FEW) }];
}

/** Whether the shape of a number begins with what was typed; with its first word left out only where the document is named. */
function goesOn(full: string | undefined, typed: string, isNamed: boolean): boolean {
  if (full === undefined) return false;
  const spoken = isNamed ? [full, full.replace(/^\p{L}+ /u, '')] : [full];
  return spoken.some((one) => `${one} `.startsWith(`${typed} `));
}

const shapes = new WeakMap<LookupEntry, { readonly shape: string | undefined }>();

/** The shape of an entry's number, found once. */
function shapeOfEntry(entry: LookupEntry): string | undefined {
  const { shape } = shapes.get(entry) ?? { shape: shapeOf(entry.ref) };
  shapes.set(entry, { shape });
  return shape;
}

/** The letters of a number with `#` for each run of digits: `SR 1.10` is `sr # #`. Nothing where there are no digits. */
function shapeOf(text: string): string | undefined {
  const tokens = tokensOf(text);
  const shape = tokens.map((token) => (/^\d+$/u.test(token) ? '#' : token)).join(' ');
  return shape.includes('#') ? shape : undefined;
}
