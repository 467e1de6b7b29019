const names: Readonly<Record<string, string>> = {
  '\u0000': 'NULL',
  '\u0007': 'BELL',
  '\u0008': 'BACKSPACE',
  '\u001B': 'ESCAPE',
  '\u007F': 'DELETE',
  '\u0085': 'NEXT LINE',
  '\u00A0': 'NO-BREAK SPACE',
  '\u00AD': 'SOFT HYPHEN',
  '\u034F': 'COMBINING GRAPHEME JOINER',
  '\u061C': 'ARABIC LETTER MARK',
  '\u180E': 'MONGOLIAN VOWEL SEPARATOR',
  '\u2007': 'FIGURE SPACE',
  '\u200B': 'ZERO WIDTH SPACE',
  '\u200C': 'ZERO WIDTH NON-JOINER',
  '\u200D': 'ZERO WIDTH JOINER',
  '\u200E': 'LEFT-TO-RIGHT MARK',
  '\u200F': 'RIGHT-TO-LEFT MARK',
  '\u2028': 'LINE SEPARATOR',
  '\u2029': 'PARAGRAPH SEPARATOR',
  '\u202A': 'LEFT-TO-RIGHT EMBEDDING',
  '\u202B': 'RIGHT-TO-LEFT EMBEDDING',
  '\u202C': 'POP DIRECTIONAL FORMATTING',
  '\u202D': 'LEFT-TO-RIGHT OVERRIDE',
  '\u202E': 'RIGHT-TO-LEFT OVERRIDE',
  '\u202F': 'NARROW NO-BREAK SPACE',
  '\u2060': 'WORD JOINER',
  '\u2066': 'LEFT-TO-RIGHT ISOLATE',
  '\u2067': 'RIGHT-TO-LEFT ISOLATE',
  '\u2068': 'FIRST STRONG ISOLATE',
  '\u2069': 'POP DIRECTIONAL ISOLATE',
  '\u3000': 'IDEOGRAPHIC SPACE',
  '\u3164': 'HANGUL FILLER',
  '\uFE0F': 'VARIATION SELECTOR-16',
  '\uFEFF': 'ZERO WIDTH NO-BREAK SPACE',
  '\uFFFC': 'OBJECT REPLACEMENT CHARACTER',
  '\uFFFD': 'REPLACEMENT CHARACTER',
};

/** Letters of Greek and Cyrillic that print like one of Latin, with that letter. */
export const lookAlikes: ReadonlyMap<string, string> = new Map(
  [...'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTХXаaеeоoрpсcуyхxіiјjѕsΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvιi'].flatMap((letter, index, all) =>
    index % 2 === 0 ? [[letter, all[index + 1] ?? ''] as const] : [],
  ),
);

/** Code point and name, `U+200B ZERO WIDTH SPACE`; of a character without a name here, its kind. */
export function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return `${point} ${names[character] ?? kindOf(character, code)}`;
}

function kindOf(character: string, code: number): string {
  if (code >= 0xff01 && code <= 0xff5e) return `FULLWIDTH form of ${character.normalize('NFKC')}`;
  if (code >= 0xe0000 && code <= 0xe007f) return 'TAG CHARACTER';
  if (/\p{Script=Cyrillic}/u.test(character)) return `CYRILLIC LETTER like ${lookAlikes.get(character) ?? character}`;
  if (/\p{Script=Greek}/u.test(character)) return `GREEK LETTER like ${lookAlikes.get(character) ?? character}`;
  if (/\p{Co}/u.test(character)) return 'PRIVATE USE CHARACTER';
  if (/\p{Cc}/u.test(character)) return 'CONTROL CHARACTER';
  return /\p{Cf}/u.test(character) ? 'FORMAT CHARACTER' : 'UNASSIGNED CHARACTER';
}
