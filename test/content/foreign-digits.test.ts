import { describe, expect, test } from 'vitest';
import { foreignSign } from '../../src/content/foreign-digits.ts';

describe('a digit, letter or hyphen that is read as one of ASCII is named with the sign that was meant', () => {
  test.each([
    ['SR 1.\u0662', 5, 'U+0662 ARABIC-INDIC DIGIT like 2', '2'],
    ['\u06F9', 0, 'U+06F9 EXTENDED ARABIC-INDIC DIGIT like 9', '9'],
    ['within \u0968 hours', 7, 'U+0968 DEVANAGARI DIGIT like 2', '2'],
    ['A.\u09EB', 2, 'U+09EB DIGIT OF ANOTHER SCRIPT like 5', '5'],
    ['1.\u{1D7FF}', 2, 'U+1D7FF MATHEMATICAL DIGIT like 9', '9'],
    ['\u{1D412}R 1.1', 0, 'U+1D412 MATHEMATICAL LETTER like S', 'S'],
    ['A\u20115', 1, 'U+2011 NON-BREAKING HYPHEN like -', '-'],
  ])('%s', (line, column, name, plain) => {
    expect(foreignSign(line)).toEqual({ column, name, plain });
  });
});

test.each([
  ['\u0627', 11, [true, true]],
  ['\u0627', 12, [false, true]],
  ['\u0627', 13, [false, false]],
  ['a', 3, [false, false]],
])('whether a digit belongs to a text in the script of the letter %s %i signs after it and before it: %j', (letter, away, belongs) => {
  const between = ' '.repeat(away - 1);
  const lines = [`\u0662${between}${letter}`, `${letter}${between}\u0662`];
  expect(lines.map((line) => foreignSign(line) === undefined)).toEqual(belongs);
});

describe('a sign in its own place is left alone', () => {
  test.each(['\u0645\u0627\u062F\u0629 \u0662\u0661', '\u0927\u093E\u0930\u093E \u0968', '\uFF11', 'm\u00B2, \u2460 and 1\u20132', ''])(
    '%s',
    (line) => {
      expect(foreignSign(line)).toBeUndefined();
    },
  );
});
