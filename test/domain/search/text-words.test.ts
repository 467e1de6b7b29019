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
