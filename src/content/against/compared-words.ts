/** A word of a text in the form in which words are compared, and where it begins, counted from 0. */
export interface Word {
  readonly text: string;
  readonly at: number;
}

/** Stands between words that no run joins: a number, a name of a file or the end of a cell would be no wording of its own. */
export const wordBreak = '';

const scriptsWithoutSpaces = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const spaceless = new RegExp(`^[${scriptsWithoutSpaces}]$`, 'u');
const pieces = new RegExp(String.raw`https?://[^\s)>\]]+|[${scriptsWithoutSpaces}]|[\p{L}\p{N}\p{M}]+`, 'gu');

/**
 * The words of a text, without regard to case, punctuation, markup or line ends; of a script that is written without spaces each
 * character counts as a word. An address parts what stands before and after it.
 */
export function* wordsOf(text: string): Generator<Word> {
  for (const { 0: found, index } of text.matchAll(pieces))
    yield { text: /^https?:/u.test(found) ? wordBreak : found.normalize('NFKC').toLowerCase(), at: index };
}

/** How many words a run counts for: two characters of a script without spaces make one. */
export function countedWords(words: readonly string[]): number {
  const characters = words.filter((word) => spaceless.test(word)).length;
  return words.length - characters + Math.floor(characters / 2);
}
