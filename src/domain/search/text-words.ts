import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';

/** A word: as written in lower case, its stem in English, and its stems in German with `ae`, `oe` and `ue` read both ways. */
export interface Word {
  readonly raw: string;
  readonly en: string;
  readonly de: readonly string[];
  /** Whether it only joins other words. */
  readonly joins: boolean;
}

/** A piece of text that holds Japanese, in which words are not divided. */
export interface Run {
  readonly run: string;
}

const joining = new Set(
  (
    'a about after all also an and any are as at be been but by can could did do does for from get got had has have how i if in inside into is it its like may me more must my need no not of on one only or our over own shall should so some still than that the their them then there these they this those to under up us use using was we were what when where whether which who whom whose why will with would yet you your ' +
    'ab alle als am an auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer eines er es für gegen gilt habe haben hat ich ihr ihre im in ist jede jeden jeder jedes kann können lange man mehr mein meine mit muss müssen nach nicht noch nur oder ohne schon seit sich sie sind soll sollen darf dürfen über um und unser unsere unter von vom wann war was welche welcher welches wenn wer werden wie wir wird wo wurde wurden zu zum zur'
  ).split(' '),
);

/** The words of a text in order, NFKC and in lower case; a piece that holds Japanese stays one run. */
export function wordsOf(text: string): readonly (Word | Run)[] {
  const pieces =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}ー々]+/gu) ?? [];
  return pieces.flatMap((piece): readonly (Word | Run)[] =>
    isJapanese(piece) ? [{ run: piece }] : (piece.match(/\p{L}+|\p{N}+/gu) ?? []).map(wordOf),
  );
}

/** A word with its stems. */
export function wordOf(raw: string): Word {
  const umlauts = raw
    .replace(/ae/gu, 'ä')
    .replace(/oe/gu, 'ö')
    .replace(/(?<![aeq])ue/gu, 'ü');
  const de = [...new Set([german(raw), german(umlauts), ...verbsOf(raw), ...verbsOf(umlauts)])];
  return { raw, en: english(american(raw)), de, joins: joining.has(raw) };
}

const participle = /^(ab|an|auf|aus|bei|ein|fern|fest|her|hin|mit|nach|um|vor|weg|zu|zurück)?(?:ge|zu)(\p{L}{3,}?)(?:t(?:e[mnrs]?)?|en)$/u;
const thirdPerson = /^(\p{L}{4,}?)e?t$/u;
const derived = /^(\p{L}{4,})(?:ung(?:en)?|bar(?:e[mnrs]?)?)$/u;

/**
 * The stems of the German verb of which a word is a form, as `gelöscht` and `löscht` are of `löschen`, or from which it is made, as
 * `Löschung` and `löschbar` are.
 */
function verbsOf(word: string): readonly string[] {
  const [, before = '', root] = participle.exec(word) ?? [];
  const made = (derived.exec(word) ?? thirdPerson.exec(word))?.[1];
  const roots = [...(root === undefined ? [] : [before + root]), ...(made === undefined ? [] : [made])];
  return roots.flatMap((one) => [german(`${one}en`), german(`${one}n`)]).filter((stem) => stem.length > 3 && !joining.has(stem));
}

function isJapanese(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

/** British spellings as the stemmer knows them; what comes out is compared and never shown. */
function american(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/is(e[ds]?|ers?|ing|ations?)$/u, 'iz$1')
    .replace(/^(behavi|col|fav|hon|lab)our/u, '$1or')
    .replace(/^(def|lic|off)ence/u, '$1ense');
}
