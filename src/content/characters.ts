import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { lookAlikes, nameOf } from './character-names.ts';
import { foreignSign, foreignSigns } from './foreign-digits.ts';

const asian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}、。「」『』・ー]/u;
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Extended_Pictographic}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** What needs a closer look; everything else is as it seems. */
const suspicious =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u00A0\u034F\u2007\u202F\u2028\u2029\u3000\u3164\uFE0F\uFF01-\uFF5E\uFFFC\uFFFD\u2800]|[\p{Script=Greek}\p{Script=Cyrillic}]|[ÃÂâ][\u0080-\u00BF\u20AC\u2018-\u201E\u2122]|&#?\w+;|\\[uUx][0-9a-fA-F]{2}|(?:^|[\s|:;"'([{,])\p{M}/u;
const mojibake = /Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]|â€[\u0080-\u00BF\u2018-\u201E\u2122\u0153]?/u;

/**
 * Characters that nobody sees, or that look like another, each line's first: named by code point and name.
 * Allowed where the script beside them needs them.
 */
export function characterFaults(path: string, text: string): readonly Diagnostic[] {
  if (!isSuspicious(text.replaceAll(/[\n\t]/gu, ''))) return [];
  return text.split('\n').flatMap((line, index): Diagnostic[] => {
    const fault = isSuspicious(line.replaceAll('\t', ' ')) ? faultOfLine(line) : undefined;
    if (!fault) return [];
    const { column, message, tip } = fault;
    return [{ path, line: index + 1, column: column + 1, severity: 'error', rule: 'character', message, tip }];
  });
}

function isSuspicious(text: string): boolean {
  return suspicious.test(text) || foreignSigns.test(text);
}

interface Fault {
  readonly column: number;
  readonly message: string;
  readonly tip: string;
}

function faultOfLine(line: string): Fault | undefined {
  return (
    garbled(line) ??
    unseen(line) ??
    widthFault(line) ??
    lookAlike(line) ??
    foreign(line) ??
    reference(line) ??
    escaped(line) ??
    loneMark(line)
  );
}

/** Text that was read in one encoding and saved in another. */
function garbled(line: string): Fault | undefined {
  const found = mojibake.exec(line);
  if (!found) return undefined;
  const message = `\`${found[0]}\` looks like a character that was saved in one encoding and read in another.`;
  return { column: found.index, message, tip: 'Type the character again and save the file as UTF-8.' };
}

function unseen(line: string): Fault | undefined {
  for (const { 0: character, index } of line.matchAll(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u00A0\u034F\u2007\u202F\u2028\u2029\u3000\u3164\uFFFC\uFFFD\u2800]/gu,
  )) {
    if (character === '\t' || isNeeded(character, line, index)) continue;
    return { column: index, message: `The character ${nameOf(character)} stands here.`, tip: tipFor(character) };
  }
  return undefined;
}

/** Whether the script around a character has a use for it. */
function isNeeded(character: string, line: string, index: number): boolean {
  const beside = line.slice(Math.max(0, index - 2), index) + line.slice(index + character.length, index + character.length + 2);
  if (character === '\u200C' || character === '\u200D') return joining.test(beside);
  if (character === '\u200E' || character === '\u200F' || character === '\u061C') return rightToLeft.test(beside);
  if (character === '\u3000') return asian.test(beside);
  return /\p{Cf}/u.test(character) && /^[\u0600-\u0605\u06DD\u070F]$/u.test(character);
}

/** Letters and digits of full width outside a text in a script that uses them. */
function widthFault(line: string): Fault | undefined {
  for (const { 0: character, index } of line.matchAll(/[\uFF01-\uFF5E]/gu)) {
    const beside = line.slice(Math.max(0, index - 12), index + 12);
    if (asian.test(beside)) continue;
    const plain = character.normalize('NFKC');
    return {
      column: index,
      message: `The character ${nameOf(character)} stands here, which is no \`${plain}\`.`,
      tip: `Write \`${plain}\`.`,
    };
  }
  return undefined;
}

/** A Greek or Cyrillic letter in a word of Latin letters, or in a number. */
function lookAlike(line: string): Fault | undefined {
  for (const { 0: word, index } of line.matchAll(/[\p{L}\p{N}.]+/gu)) {
    const at = [...word].findIndex((letter) => lookAlikes.has(letter));
    const letter = [...word][at];
    if (letter === undefined || !/[A-Za-z0-9]/u.test(word)) continue;
    const plain = lookAlikes.get(letter) ?? '';
    return {
      column: index + at,
      message: `The character ${nameOf(letter)} stands in \`${word}\`, which is no \`${plain}\`.`,
      tip: `Write \`${plain}\`.`,
    };
  }
  return undefined;
}

/** A digit of another script, a mathematical letter or an odd hyphen where one of ASCII was meant. */
function foreign(line: string): Fault | undefined {
  const sign = foreignSign(line);
  if (!sign) return undefined;
  const { column, name, plain } = sign;
  return { column, message: `The character ${name} stands here, which is no \`${plain}\`.`, tip: `Write \`${plain}\`.` };
}

/** A character written by its number or name, as `&#x202E;`, that could not be written as itself. */
function reference(line: string): Fault | undefined {
  for (const { 0: whole, 1: number, 2: name, index } of line.matchAll(
    /&(?:#(x[0-9a-f]{1,6}|\d{1,7})|(shy|nbsp|zwj|zwnj|lrm|rlm|NoBreak|ZeroWidthSpace|InvisibleTimes|InvisibleComma|ApplyFunction));/giu,
  )) {
    const code = Number(number?.replace(/^x/iu, '0x') ?? 0xad);
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
    if (name === undefined && !unseen(character)) continue;
    return { column: index, message: `\`${whole}\` stands for a character that nobody sees.`, tip: 'Leave it out.' };
  }
  return undefined;
}

/** The same in double quotes of YAML, as `\\u202E`. */
function escaped(line: string): Fault | undefined {
  for (const { 0: whole, index } of line.matchAll(/\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|U[0-9A-Fa-f]{8})/gu)) {
    const code = Number(`0x${whole.slice(2)}`);
    if (code > 0x10ffff || !unseen(String.fromCodePoint(code))) continue;
    return { column: index, message: `\`${whole}\` stands for a character that nobody sees.`, tip: 'Leave it out.' };
  }
  return undefined;
}

/** A mark that belongs on a letter and has none before it. */
function loneMark(line: string): Fault | undefined {
  const found = /(?:^|[\s|:;"'([{,])(\p{M})/u.exec(line);
  if (!found) return undefined;
  const at = found.index + found[0].length - (found[1] ?? '').length;
  return { column: at, message: 'A combining mark stands here without a letter before it.', tip: 'Type the letter with its mark.' };
}

function tipFor(character: string): string {
  if (/[\u00A0\u2007\u202F\u3000]/u.test(character)) return 'Write a plain blank.';
  if (character === '\uFFFD') return 'Type the character that was meant; it was lost when the file was saved.';
  return 'Remove it: nobody sees it, and search, links and comparison stumble over it.';
}
