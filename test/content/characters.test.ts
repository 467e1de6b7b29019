import { describe, expect, test } from 'vitest';
import { characterFaults } from '../../src/content/characters.ts';

const said = (text: string) => characterFaults('content/a.mdx', text).map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('a character that nobody sees is named by code point and name', () => {
  test.each([
    ['SR 1.1\u200B', '1:7 The character U+200B ZERO WIDTH SPACE stands here.'],
    ['secu\u00ADrity', '1:5 The character U+00AD SOFT HYPHEN stands here.'],
    ['SR\u00A01.1', '1:3 The character U+00A0 NO-BREAK SPACE stands here.'],
    ['a\u202Eb', '1:2 The character U+202E RIGHT-TO-LEFT OVERRIDE stands here.'],
    ['a\u2066b', '1:2 The character U+2066 LEFT-TO-RIGHT ISOLATE stands here.'],
    ['a\u0000b', '1:2 The character U+0000 NULL stands here.'],
    ['a\u001Bb', '1:2 The character U+001B ESCAPE stands here.'],
    ['a\u2028b', '1:2 The character U+2028 LINE SEPARATOR stands here.'],
    ['a\u{E0041}b', '1:2 The character U+E0041 TAG CHARACTER stands here.'],
    ['a\uE000b', '1:2 The character U+E000 PRIVATE USE CHARACTER stands here.'],
    ['M\uFFFDnze', '1:2 The character U+FFFD REPLACEMENT CHARACTER stands here.'],
    ['a\u200Db', '1:2 The character U+200D ZERO WIDTH JOINER stands here.'],
    ['a\nb\u200Ec', '2:2 The character U+200E LEFT-TO-RIGHT MARK stands here.'],
    ['title: "a\\u202Eb"', '1:10 `\\u202E` stands for a character that nobody sees.'],
    ['title: "a\\U0000202Eb"', '1:10 `\\U0000202E` stands for a character that nobody sees.'],
    ['title: "a\\x07b"', '1:10 `\\x07` stands for a character that nobody sees.'],
    ['a &#x202E; b', '1:3 `&#x202E;` stands for a character that nobody sees.'],
    ['a &#x110000; b', '1:3 `&#x110000;` stands for a character that nobody sees.'],
    ['a&shy;b', '1:2 `&shy;` stands for a character that nobody sees.'],
    ['title: \u0301', '1:8 A combining mark stands here without a letter before it.'],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('a character that looks like another is named', () => {
  test.each([
    ['\u0410.5.1', 'U+0410 CYRILLIC LETTER like A', '`A`'],
    ['\u0391B', 'U+0391 GREEK LETTER like A', '`A`'],
    ['Art. \u0421R1', 'U+0421 CYRILLIC LETTER like C', '`C`'],
    ['\uFF33\uFF32 1.1', 'U+FF33 FULLWIDTH form of S', '`S`'],
    ['SR 1.\u0662', 'U+0662 ARABIC-INDIC DIGIT like 2', '`2`'],
    ['SR 1.\u{1D7D1}', 'U+1D7D1 MATHEMATICAL DIGIT like 3', '`3`'],
    ['plan.basic\u2010policy', 'U+2010 HYPHEN like -', '`-`'],
  ])('%s', (text, name, plain) => {
    const [fault] = characterFaults('content/a.mdx', text);
    expect(fault?.message).toContain(name);
    expect(fault?.tip).toBe(`Write ${plain}.`);
  });

  test('garbled text is told from text', () => {
    expect(said('M\u00C3\u00BCller')).toEqual([
      '1:2 `\u00C3\u00BC` looks like a character that was saved in one encoding and read in another.',
    ]);
  });
});

describe('a form of full width', () => {
  test('is named where no script that uses it stands near, twelve signs away at most', () => {
    const far = (blanks: number) => said(`\uFF33${' '.repeat(blanks)}\u5B89`);
    expect([far(10), far(11)]).toEqual([[], [expect.stringMatching(/^1:1 /u)]]);
    const before = (blanks: number) => said(`\u5B89${' '.repeat(blanks)}\uFF33`);
    expect([before(11), before(12)]).toEqual([[], [expect.stringMatching(/^1:14 /u)]]);
  });
});

describe('what a script needs is named where that script is not beside it, two signs away at most', () => {
  test.each([
    ['\u200D', '\u0645'],
    ['\u200E', '\u05D0'],
    ['\u3000', '\u5B89'],
  ])('%j', (character, letter) => {
    const faults = (between: string) => [said(letter + between + character), said(character + between + letter)].map((one) => one.length);
    expect([faults('.'), faults('..')]).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
});

describe('what its script needs is allowed', () => {
  test.each([
    '\u65E5\u672C\u8A9E\uFF08\uFF33\uFF09',
    '\u5B89\u5168\u3000\u57FA\u6E96',
    '\u05D0\u200E\u05D1',
    '\u05D0\u200F\u05D1',
    '\u0645\u061C\u062E',
    '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645',
    '\u{1F469}\u200D\u{1F4BB}',
    '\u0412\u0441\u0451 \u0445\u043E\u0440\u043E\u0448\u043E',
    '\u0645\u0627\u062F\u0629 \u0662\u0661',
    '\u03B1 particles, 5 \u00B5m',
    'Gr\u00F6\u00DFe, na\u00EFve, \u2605\u2605, § 8, “quoted” – and …',
    '&#65; and &#x42;',
    'title: "\\u00e9 and \\x41"',
    'title: "\\U00110000 and \\U0001F600"',
    'R&D and AT&T; a \\\\ path',
    'e\u0301tat',
    'A\ttab is the matter of YAML',
    '',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
