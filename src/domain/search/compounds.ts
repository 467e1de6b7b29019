import { wordOf } from './text-words.ts';

/** Between the parts of a German compound: nothing, or one of these. */
const links = ['ns', 'es', 'en', 'er', 's', 'n', 'e', ''];
const shortest = 4;

/**
 * The parts of a German compound that are known by their stems: all of them where they make up the word, else the known end or beginning
 * of at least five letters; none where nothing is known.
 */
export function compoundParts(known: ReadonlySet<string>, word: string): readonly string[] {
  if (word.length < 2 * shortest) return [];
  const whole = split(known, word);
  if (whole !== undefined) return whole;
  for (let at = shortest; at <= word.length - 5; at += 1) {
    const tail = word.slice(at);
    if (isKnown(known, tail)) return [tail];
  }
  for (let to = word.length - shortest; to >= 5; to -= 1) {
    const head = headOf(known, word.slice(0, to));
    if (head !== undefined) return [head];
  }
  return [];
}

function split(known: ReadonlySet<string>, word: string): readonly string[] | undefined {
  for (let at = word.length - shortest; at >= shortest; at -= 1) {
    const head = headOf(known, word.slice(0, at));
    if (head === undefined) continue;
    const rest = word.slice(at);
    const others = isKnown(known, rest) ? [rest] : split(known, rest);
    if (others !== undefined) return [head, ...others];
  }
  return undefined;
}

/** The head without what links it to the next part. */
function headOf(known: ReadonlySet<string>, text: string): string | undefined {
  return links
    .filter((link) => text.endsWith(link) && text.length - link.length >= shortest)
    .map((link) => text.slice(0, text.length - link.length))
    .find((head) => isKnown(known, head));
}

function isKnown(known: ReadonlySet<string>, part: string): boolean {
  return part.length >= shortest && wordOf(part).de.some((stem) => known.has(stem));
}
