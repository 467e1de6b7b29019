import type { Posting, TermIndex } from './term-index.ts';

/** A term index as it is sent: the steps from page to page by term, and all weights behind one another, which are alike. */
export interface PackedTerms extends Pick<TermIndex, 'lengths'> {
  readonly words: Readonly<Record<string, string>>;
  readonly concepts: Readonly<Record<string, string>>;
  readonly weights: string;
}

const base = 62;
const signs = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What stands before a step of one, two and three signs. */
const before = ['', '-', '.'];

/** A term index made short. */
export function packTerms({ words, concepts, lengths }: TermIndex): PackedTerms {
  const lists = [words, concepts].map((terms) => Object.entries(terms));
  const weights = lists.flatMap((list) => list.flatMap(([, postings]) => postings.map(([, weight]) => weight.toString(36)))).join('');
  const [shortWords = {}, shortConcepts = {}] = lists.map((list) =>
    Object.fromEntries(list.map(([term, postings]) => [term, stepsOf(postings)])),
  );
  return { words: shortWords, concepts: shortConcepts, lengths, weights };
}

/** The term index that was made short. */
export function unpackTerms({ words, concepts, lengths, weights }: PackedTerms): TermIndex {
  let at = 0;
  const unpacked = (terms: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(terms).map(([term, steps]) => {
        const places = placesOf(steps);
        const postings = places.map((place, index): Posting => [place, Number.parseInt(weights[at + index] ?? '', 36)]);
        at += places.length;
        return [term, postings];
      }),
    );
  return { words: unpacked(words), concepts: unpacked(concepts), lengths };
}

function stepsOf(postings: readonly Posting[]): string {
  let last = 0;
  return postings
    .map(([place]) => {
      const step = place - last;
      last = place;
      const digits = digitsOf(step);
      return `${before[digits.length - 1] ?? ''}${digits.map((digit) => signs[digit] ?? '').join('')}`;
    })
    .join('');
}

function digitsOf(step: number): readonly number[] {
  return step < base ? [step] : [...digitsOf(Math.floor(step / base)), step % base];
}

function placesOf(steps: string): readonly number[] {
  const places: number[] = [];
  let place = 0;
  for (let at = 0; at < steps.length;) {
    const sign = before.indexOf(steps[at] ?? '', 1);
    const from = sign < 0 ? at : at + 1;
    const to = from + Math.max(1, sign + 1);
    place += [...steps.slice(from, to)].reduce((sum, digit) => sum * base + signs.indexOf(digit), 0);
    places.push(place);
    at = to;
  }
  return places;
}
