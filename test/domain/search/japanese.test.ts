import { describe, expect, test } from 'vitest';
import { readJapanese, segments } from '../../../src/domain/search/japanese.ts';
import { matcherOf } from '../../../src/domain/search/matcher.ts';
import { few } from './concepts.ts';

const matcher = matcherOf(few);
const named = (run: string) => readJapanese(matcher, run).named.map(({ text }) => text);

describe('a run of Japanese', () => {
  test.each([
    ['names concepts inside a sentence', 'パスワードの認証方法', ['パスワード', '認証']],
    ['by the longest name', '監査ログを残す', ['監査ログ']],
    ['not by a part of a word in katakana', 'プログラム', []],
    ['by words in katakana that stand together', 'ネットワークログ', ['ネットワーク', 'ログ']],
    ['as a way of asking', '何年', ['何年']],
    ['not by the first signs of a name', '監査する', []],
    ['not by kanji that cut words', '確認証明', []],
    ['by kanji behind a word', '無認証', ['認証']],
    ['not at all', '天気', []],
  ])('%s', (_, run, expected) => {
    expect(named(run)).toEqual(expected);
  });

  test('tells ways of asking from names', () => {
    // Segmented, 何年間 is 何 and 年間; a way of asking may cut that.
    expect(readJapanese(matcher, '何年間の上市').named.map(({ asks }) => asks)).toEqual([true, false]);
  });

  test('leaves the words that name nothing, without particles', () => {
    expect(readJapanese(matcher, '工場の認証').left).toEqual(['工場']);
    expect(readJapanese(matcher, 'plcの認証plc').left).toEqual(['plc', 'plc']);
  });
});

test('segments are words that carry meaning', () => {
  expect([segments(''), segments('工場の機器')]).toEqual([[], ['工場', '機器']]);
});

test.each([
  ['of two signs, not of one', '穴と機器', ['機器']],
  ['not of hiragana alone', 'すべての機器', ['機器']],
  ['not of marks', '機器！！', ['機器']],
  ['of katakana whole, not of one sign', 'クラウドサービスとキ', ['クラウドサービス']],
])('segments are words %s', (_, text, expected) => {
  expect(segments(text)).toEqual(expected);
});

test('a word of one kanji is no part of a longer one', () => {
  const one = matcherOf([{ id: 'hole', en: ['hole'], de: ['Loch'], ja: ['穴'] }]);
  expect(['穴がある', '大穴', '穴子'].map((run) => readJapanese(one, run).named.length)).toEqual([1, 0, 0]);
});

test('letters at the edge of a run are part of a name, and inside a longer word of none', () => {
  const ids = matcherOf([{ id: 'ids', en: ['identity'], de: ['Kennung'], ja: ['ID管理', '管理ID'] }]);
  const found = (run: string) => readJapanese(ids, run).named.length;
  expect(['id管理', '管理id', '管理ids', 'uid管理'].map(found)).toEqual([1, 1, 0, 0]);
});
