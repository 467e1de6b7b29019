import { describe, expect, test } from 'vitest';
import { matcherOf, spansIn } from '../../../src/domain/search/matcher.ts';
import { wordsOf } from '../../../src/domain/search/text-words.ts';
import { few } from './concepts.ts';

const matcher = matcherOf(few);
const found = (text: string, languages: Parameters<typeof spansIn>[2] = ['en', 'de', 'raw']) =>
  spansIn(matcher, wordsOf(text), languages).map(
    ({ concepts, from, to, asks }) => `${concepts.join('+')} ${from}–${to}${asks ? ' asks' : ''}`,
  );

describe('words that name concepts', () => {
  test.each([
    ['in English by stem', 'passwords', ['password 0–1']],
    ['in German by stem', 'Passwörter', ['password 0–1']],
    ['the longest at its place', 'audit logs', ['logging 0–2']],
    ['with words between that only join', 'placing it on the market', ['market 0–5']],
    ['with two words between', 'placing of it on the market', ['market 0–6']],
    ['with two words between at most', 'placing of it and then on the market', []],
    ['several in a row', 'network segmentation', ['network 0–1', 'segmentation 1–2']],
    ['as a way of asking', 'how long', ['duration 0–2 asks']],
    ['not as a way of asking by its first word alone', 'how network', ['network 1–2']],
    ['by a word whose phrase that misleads goes on otherwise', 'log network', ['logging 0–1', 'network 1–2']],
    ['not in a phrase that means something else', 'switch off', []],
    ['the other concept of a phrase that misleads', 'log in', ['authentication 0–2']],
    ['not by a part of a word', 'networking passwordless', ['network 0–1']],
    ['not by the beginning of a phrase', 'audit', []],
    ['not by the beginning of a phrase with words that only join', 'placing it on', []],
    ['not at all', 'something else', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('in documents are English alone', () => {
    expect(found('Netz', ['en'])).toEqual([]);
  });
});

test('a word that only joins names nothing alone, nor does one of another first letter', () => {
  const change = matcherOf([{ id: 'change', en: ['change'], de: ['ändern', 'Muster'], ja: ['変更'] }]);
  const names = (text: string) => spansIn(change, wordsOf(text), ['en', 'de', 'raw']).length;
  expect(['ändern', 'aendern', 'andere', 'and', 'must', 'Muster'].map(names)).toEqual([1, 1, 0, 0, 0, 1]);
});

test.each([
  ['a late English name', 'watching', ['detection']],
  ['an early English name', 'detection', []],
  ['a late name beside an early one', 'seeing', ['detection']],
  ['a German name', 'Erkennung', []],
  ['a way of asking', 'who sees', []],
])('%s names loosely: %s', (_, text, loosely) => {
  const words = matcherOf([
    {
      id: 'detection',
      en: ['detection', 'discovery', 'finding', 'watching', 'seeing'],
      de: ['Erkennung'],
      ja: ['検知'],
      asked: ['who sees'],
    },
    { id: 'sight', en: ['seeing'], de: ['Sicht'], ja: ['視界'] },
  ]);
  expect(spansIn(words, wordsOf(text), ['en', 'de', 'raw']).flatMap((span) => span.loosely)).toEqual(loosely);
});

test('German words that name a concept alone are the parts of compounds', () => {
  expect([matcher.parts.has('netz'), matcher.parts.has('switch'), matcher.parts.has('password')]).toEqual([true, true, false]);
});

test('Japanese words of one first sign stand with the longest first', () => {
  const longer = matcherOf([{ id: 'update', en: ['update'], de: ['Update'], ja: ['更新', '更新期間', '更新版'] }]);
  expect(longer.japanese.get('更')?.map(({ text }) => text)).toEqual(['更新期間', '更新版', '更新']);
});

test('a Japanese phrase in which a concept is not meant names it no more', () => {
  const audits = matcherOf([{ id: 'audit', en: ['audit'], de: ['Prüfung'], ja: ['監査'], asked: ['監査か'], not: ['監査役'] }]);
  expect(audits.japanese.get('監')?.map(({ text, asks }) => [text, asks])).toEqual([
    ['監査か', true],
    ['監査', false],
  ]);
});
