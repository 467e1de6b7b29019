import { describe, expect, test } from 'vitest';
import { matcherOf } from '../../../src/domain/search/matcher.ts';
import { readQuery } from '../../../src/domain/search/read-query.ts';
import { few } from './concepts.ts';

const matcher = matcherOf(few);
const read = (query: string) => readQuery(matcher, query).map(({ text, concepts, weight }) => [text, concepts.join('+'), weight]);

describe('a query', () => {
  test.each([
    [
      'names concepts and words',
      'password of a router',
      [
        ['password', 'password', 1],
        ['router', '', 0.9],
      ],
    ],
    [
      'asks in a way that counts less',
      'how long network',
      [
        ['how long', 'duration', 0.6],
        ['network', 'network', 1],
      ],
    ],
    [
      'in German by the parts of a compound',
      'Netzwerksegmentierung',
      [
        ['netzwerk', 'network', 0.7],
        ['segmentierung', 'segmentation', 0.7],
      ],
    ],
    [
      'in Japanese with letters inside',
      'PLCのパスワード',
      [
        ['パスワード', 'password', 1],
        ['plc', '', 0.9],
      ],
    ],
    [
      'with numbers, which tell little',
      'switch 24',
      [
        ['switch', 'switch', 1],
        ['24', '', 0.3],
      ],
    ],
    [
      'in which what any question may have counts least',
      'what happens with a password',
      [
        ['happens', '', 0.4],
        ['password', 'password', 1],
      ],
    ],
    ['by a phrase of several words, which says more', 'audit log', [['audit log', 'logging', 1.3]]],
    ['by a phrase in which but one word does not join', 'log in', [['log in', 'authentication', 1]]],
    ['of words that only join names nothing', 'what is it', []],
    ['of nothing names nothing', '', []],
  ])('%s', (_, query, expected) => {
    expect(read(query)).toEqual(expected);
  });

  test('counts a thing once that is said twice', () => {
    expect(read('password Kennwort passwords')).toEqual([['password', 'password', 1]]);
    expect(readQuery(matcher, 'log logging')[0]?.words).toEqual(['log']);
    expect(readQuery(matcher, 'password Kennwort')[0]?.words).toEqual(['password', 'kennwort']);
  });

  test('counts what is said again in other words less, and only for what it adds', () => {
    const twice = matcherOf([...few, { id: 'access', en: ['access', 'log in'], de: [], ja: [] }]);
    expect(readQuery(twice, 'Anmeldung log in')).toEqual([
      { text: 'anmeldung', concepts: ['authentication'], words: [expect.any(String)], weight: 1 },
      { text: 'log in', concepts: ['access'], words: [], weight: expect.closeTo(0.85) },
    ]);
  });

  test('reads a number of people as the size of a company', () => {
    const staff = matcherOf([...few, { id: 'staff', en: ['people'], de: ['Leute'], ja: ['社員'] }]);
    const concepts = (query: string) => readQuery(staff, query).flatMap((unit) => unit.concepts);
    expect(concepts('20 people')).toEqual(['staff', 'size-threshold', 'small-enterprise']);
    expect(concepts('people 20')).toEqual(['staff']);
  });

  test('keeps the stem of a single word, and none of a phrase, which its concept says', () => {
    expect(readQuery(matcher, 'passwords audit log').map(({ words }) => words)).toEqual([['password'], []]);
  });

  test('tells ways of asking from names', () => {
    expect(readQuery(matcher, 'how long audit log 何年').map(({ asks }) => asks)).toEqual([true, undefined]);
    expect(readQuery(matcher, 'how long period of time').map(({ asks }) => asks)).toEqual([undefined]);
  });

  test('reads the number of an act as one thing', () => {
    expect(read('law 2006/42/EC')).toEqual([
      ['law', '', 0.9],
      ['ec', '', 0.9],
      ['2006/42', '', 1],
    ]);
  });

  test('asks from when, and not whether, where it does both', () => {
    const dated = matcherOf([
      { id: 'application-date', en: ['date'], de: [], ja: [], asked: ['ab wann'] },
      { id: 'scope', en: ['scope'], de: [], ja: [], asked: ['gilt das'] },
    ]);
    const concepts = (query: string) => readQuery(dated, query).flatMap((unit) => unit.concepts);
    expect(['ab wann gilt das', 'gilt das', 'date of the scope'].map(concepts)).toEqual([
      ['application-date'],
      ['scope'],
      ['application-date', 'scope'],
    ]);
  });

  test('keeps the stem of a compound of which one part is known, and none of one whose parts make it up', () => {
    const words = (query: string) => readQuery(matcher, query).map((unit) => unit.words.length);
    expect([words('Netzwerkschrank'), words('Netzwerksegmentierung')]).toEqual([[1], [0, 0]]);
  });
});
