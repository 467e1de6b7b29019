import { isWord, spansIn, type Matcher } from './matcher.ts';
import { wordsOf } from './text-words.ts';

/** What German verbs leave at the end of a clause: `an` of `anrufen` in "Wen rufen wir im Notfall an?". */
const atEnd =
  /(?<!\p{L})(ab|an|auf|aus|bei|ein|fest|her|hin|mit|nach|vor|weg|weiter|zu|zurück)(?=\s*(?:[.,;:?!]|$|\s(?:und|oder|aber)\s))/iu;

/** A query in which German verbs whose first part stands at the end of their clause are whole, where the whole names a concept. */
export function withWholeVerbs(matcher: Matcher, query: string): string {
  return query
    .split(/(?<=[.,;:?!])/u)
    .map((clause) => wholeIn(matcher, clause))
    .join('');
}

function wholeIn(matcher: Matcher, clause: string): string {
  const found = atEnd.exec(clause);
  const part = found?.[1]?.toLowerCase();
  if (found === null || part === undefined) return clause;
  const before = clause.slice(0, found.index);
  const verb = [...before.matchAll(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu)].find(([word]) => isNamed(matcher, word, part));
  if (verb === undefined) return clause;
  const whole = `${before.slice(0, verb.index)}${part}${before.slice(verb.index)}`;
  return whole.trimEnd() + clause.slice(found.index + part.length);
}

/** Whether a verb names a concept together with its first part; words that only join others are none. */
function isNamed(matcher: Matcher, word: string, part: string): boolean {
  const [alone] = wordsOf(word);
  return alone !== undefined && isWord(alone) && !alone.joins && spansIn(matcher, wordsOf(part + word), ['de']).length > 0;
}
