import { describe, expect, test } from 'vitest';
import { languagesOf, numbersOfActs, wordOf, wordsOf } from '../../../src/domain/search/text-words.ts';

describe('the words of a text', () => {
  test.each([
    ['Access control, (remote)', ['access', 'control', 'remote']],
    ['Zwei-Faktor-Anmeldung', ['zwei', 'faktor', 'anmeldung']],
    ['ＳＢＯＭ', ['sbom']],
    ['24h', ['24', 'h']],
    ['', []],
  ])('%s: %j', (text, expected) => {
    expect(wordsOf(text).map((piece) => ('run' in piece ? piece.run : piece.raw))).toEqual(expected);
  });

  test('a piece that holds Japanese stays one run, kana made wide', () => {
    expect(wordsOf('ﾊﾟｽﾜｰﾄﾞの変更、EU拠点')).toEqual([{ run: 'パスワードの変更' }, { run: 'eu拠点' }]);
  });
});

describe('the languages of a text', () => {
  test.each([
    ['which machine plan is the right one', ['en']],
    ['welche Firewall brauchen wir', ['en', 'de']],
    ['firewall log', ['en', 'de']],
    ['is this der Server', ['en', 'de']],
  ])('%s: %j', (text, expected) => {
    expect(languagesOf(wordsOf(text))).toEqual(expected);
  });
});

describe('a word', () => {
  test.each([
    ['authorisation', 'authorization'],
    ['harmonised', 'harmonized'],
    ['defence', 'defense'],
    ['updates', 'updating'],
    ['vulnerabilities', 'vulnerability'],
  ])('%s has the English stem of %s', (one, other) => {
    expect(wordOf(one).en).toBe(wordOf(other).en);
  });

  test.each([
    ['passwoerter', 'passwort'],
    ['Geräte'.toLowerCase(), 'gerät'],
    ['sicherheitsvorfälle', 'sicherheitsvorfall'],
  ])('%s has the German stem of %s', (one, other) => {
    expect(wordOf(one).de).toContain(wordOf(other).de[0]);
  });

  test('that only joins others is told from one that names something', () => {
    expect([wordOf('the').joins, wordOf('müssen').joins, wordOf('router').joins]).toEqual([true, true, false]);
  });
});

test.each([
  ['gelöscht', 'löschen'],
  ['löscht', 'löschen'],
  ['ausgetauscht', 'austauschen'],
  ['auszutauschen', 'austauschen'],
  ['Löschung', 'löschen'],
  ['löschbar', 'löschen'],
  ['aufgezeichnete', 'aufzeichnen'],
])('%s is a form of %s', (word, verb) => {
  const forms = wordOf(word.toLowerCase()).de;
  expect(wordOf(verb).de.some((stem) => forms.includes(stem))).toBe(true);
});

test.each([
  ['Directive 2006/42/EC', ['2006/42']],
  ['Regulation (EU) No 765/2008 and 2023/1230', ['765/2008', '2023/1230']],
  ['２００６／４２', ['2006/42']],
  ['24/7', []],
  ['12/12/2027', []],
  ['SR 1.1', []],
  ['', []],
])('the numbers of acts in `%s` are %j', (text, expected) => {
  expect(numbersOfActs(text)).toEqual(expected);
});

test.each(
  (
    'a by can come comes down getting gives has he makes making none now only or said same some somebody soon they thing through ' +
    'to up went were what yes yet you your ab am an auf da dafür die diese dort dürfen einfach er es etwas geht gemacht hat immer ist ja ' +
    'jede jemand kann keine lange machen macht mal man mit muss noch nur sehr sei seinem selbst so tut um und unseren unserer vom von ' +
    'wann wer werden wir wird würde zu zum bereits dazu hatte ihrer jeweils könnte meines müsste ran sowie wem womit zwar d never whichever'
  ).split(' '),
)('`%s` only joins', (word) => {
  expect(wordOf(word).joins).toBe(true);
});

test.each('are can do does for how is must my of on our the to we what which who with you'.split(' '))(
  '`%s` makes a text English, unless a German word stands beside it',
  (word) => {
    expect([languagesOf(wordsOf(`Firewall ${word}`)), languagesOf(wordsOf(`Firewall ${word} für`))]).toEqual([['en'], ['en', 'de']]);
  },
);

test.each('das dem den der ein eine für im ist mit muss nicht oder und unsere von wer wie wir zu'.split(' '))(
  '`%s` keeps a text with English words from being English alone',
  (word) => {
    expect(languagesOf(wordsOf(`the Firewall ${word}`))).toEqual(['en', 'de']);
  },
);
