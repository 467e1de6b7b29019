import { stemmer as englishStem } from '@orama/stemmers/english';
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
    'a about after all also am an and another any anybody anyone anything are as at away be because been being but by came can cannot come ' +
    'comes coming could did do does doing down each else even every everybody everyone everything for from gave get gets getting ' +
    'gives go goes going gone got had has have having he her here his how i if in inside into is it its just let like make makes ' +
    'making many may maybe me more most much must my myself need needed needs no nobody none not now of off on once one ones only ' +
    'or other others our ourselves out over own please put puts quite really said same say says see seen shall she should since so some ' +
    'somebody someone something soon still such take taken takes than that the their theirs them themselves then there these they ' +
    'thing things this those though through to too took under up upon us use used uses using very want wants was we well went ' +
    'were what when where whether which while who whoever whom whose why will with within without would yes yet you your ' +
    'ab alle als am an andere anderem anderen anderer anderes auch auf aus bei beim bin bis da dabei dafür damit dann daran darf das dass davon dem den denn der des die ' +
    'diese diesem diesen dieser dieses doch dort durch dürfen eben eigentlich ein einander eine einem einen einer eines einfach ' +
    'er es etwas für gegen gehen geht gemacht gilt habe haben halt hat hier ich ihr ihre im immer in ins irgendwie irgendwo ist ' +
    'ja jede jeden jeder jedes jemand jemanden jetzt kann kein keine keinen kommen kommt können lange lassen lässt machen macht ' +
    'mal man mehr mein meine mich mir mit miteinander muss müssen nach nein nicht niemand noch nur oder ohne schon sehr sei ' +
    'seinem seiner seit selber selbst sich sie sind so soll sollen sonst trotzdem tun tut um und uns unser unsere unserem unseren ' +
    'unserer unter vom von wann war was welche welcher welches wenn wer werden wie wir wird wirklich wo wurde wurden wäre würde ' +
    'zu zum zur über bereits daran darauf davor dazu deren dessen drin dürfte etwa gar gibt hatte hätte ihm ihn ihrem ihren ihrer ' +
    'jeweils könnte könnten meinem meinen meiner meines müsste obwohl ran seine seinen seines sein solche solchen sollte sollten sowie ' +
    'wem wen wessen wobei wodurch wofür womit woran worauf wovon würden zwar ' +
    'd don doesn ever instead isn ll never okay re s t ve whatever whichever'
  ).split(' '),
);

const english = new Set('are can do does for how is must my of on our the to we what which who with you'.split(' '));
const deutsch = new Set('das dem den der ein eine für im ist mit muss nicht oder und unsere von wer wie wir zu'.split(' '));

/** The languages in which a text of words may be: one where words of that one alone join it, else both. */
export function languagesOf(pieces: readonly (Word | Run)[]): readonly ('en' | 'de')[] {
  const holds = (words: ReadonlySet<string>) => pieces.some((piece) => 'raw' in piece && words.has(piece.raw));
  if (holds(english) && !holds(deutsch)) return ['en'];
  return ['en', 'de'];
}

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

/** The numbers of acts in a text, in which a year and a number belong together: `2006/42`. */
export function numbersOfActs(text: string): readonly string[] {
  return text.normalize('NFKC').match(/(?<![\p{N}/])(?:\d{4}\/\d{1,4}|\d{1,4}\/\d{4})(?!\p{N}|\/\p{N})/gu) ?? [];
}

/** The English stems of the words of a phrase, without those that only join. */
export function phraseWords(phrase: string): readonly string[] {
  return wordsOf(phrase).flatMap((piece) => ('run' in piece || piece.joins ? [] : [piece.en]));
}

const known = new Map<string, Word>();

/** A word with its stems, which are found once for each. */
export function wordOf(raw: string): Word {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const word = stemmed(raw);
  known.set(raw, word);
  return word;
}

function stemmed(raw: string): Word {
  const umlauts = raw
    .replace(/ae/gu, 'ä')
    .replace(/oe/gu, 'ö')
    .replace(/(?<![aeq])ue/gu, 'ü');
  const de = [...new Set([german(raw), german(umlauts), ...verbsOf(raw), ...verbsOf(umlauts)])];
  return { raw, en: englishStem(american(raw)), de, joins: joining.has(raw) };
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
