import type { Unit } from './read-query.ts';
import { isWord, spansIn, type Matcher } from './matcher.ts';
import { wordsOf } from './text-words.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The beginning of a text of a document, at most so many characters, with the words marked that a query names in whatever language. */
export function markedText(
  matcher: Matcher,
  units: readonly Unit[],
  { text, most }: { readonly text: string; readonly most: number },
): readonly Piece[] {
  const shown = text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;
  const tokens = [...shown.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const words = tokens.map(([token]) => wordsOf(token)[0] ?? { run: token });
  const concepts = new Set(units.flatMap((unit) => unit.concepts));
  const stems = new Set(units.flatMap((unit) => unit.words));
  const wanted = words.map((word) => isWord(word) && stems.has(word.en));
  for (const span of spansIn(matcher, words, ['en'])) {
    if (span.concepts.some((concept) => concepts.has(concept))) wanted.fill(true, span.from, span.to);
  }
  const pieces: Piece[] = [];
  let at = 0;
  for (const [place, token] of tokens.entries()) {
    if (wanted[place] !== true) continue;
    pieces.push({ text: shown.slice(at, token.index), marked: false }, { text: token[0], marked: true });
    at = token.index + token[0].length;
  }
  return [...pieces, { text: shown.slice(at), marked: false }].filter((piece) => piece.text !== '');
}
