/** A digit, letter or hyphen that prints like one of ASCII, with the sign that was meant. */
export interface ForeignSign {
  readonly column: number;
  readonly name: string;
  readonly plain: string;
}

/** What may hold a digit, letter or hyphen that is read as another; digits of full width are judged by themselves. */
export const foreignSigns = /(?![0-9\uFF10-\uFF19])\p{Nd}|[\u{1D400}-\u{1D7FF}]|(?<=[A-Za-z0-9])[\u2010\u2011](?=[A-Za-z0-9])/u;

const ownScript = /(?!\p{Script=Latin}|[\u{1D400}-\u{1D7FF}])\p{L}/u;

/** The first digit of another script outside a text in that script, mathematical letter, or odd hyphen within a word of a line. */
export function foreignSign(line: string): ForeignSign | undefined {
  for (const { 0: character, index } of line.matchAll(new RegExp(foreignSigns, 'gu'))) {
    const beside = line.slice(Math.max(0, index - 12), index + 12);
    const mathematical = /[\u{1D400}-\u{1D7FF}]/u.test(character);
    const digit = /\p{Nd}/u.test(character);
    if (digit && !mathematical && ownScript.test(beside)) continue;
    const plain = digit ? valueOf(character) : character.normalize('NFKC').replace('\u2010', '-');
    return { column: index, name: `${pointOf(character)} ${kindOf(character)} like ${plain}`, plain };
  }
  return undefined;
}

/** Decimal digits stand in runs of ten from zero on. */
function valueOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

function pointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function kindOf(character: string): string {
  if (character === '\u2010') return 'HYPHEN';
  if (character === '\u2011') return 'NON-BREAKING HYPHEN';
  if (/[\u{1D400}-\u{1D7FF}]/u.test(character)) return /\p{Nd}/u.test(character) ? 'MATHEMATICAL DIGIT' : 'MATHEMATICAL LETTER';
  if (/[\u0660-\u0669]/u.test(character)) return 'ARABIC-INDIC DIGIT';
  if (/[\u06F0-\u06F9]/u.test(character)) return 'EXTENDED ARABIC-INDIC DIGIT';
  return /\p{Script=Devanagari}/u.test(character) ? 'DEVANAGARI DIGIT' : 'DIGIT OF ANOTHER SCRIPT';
}
