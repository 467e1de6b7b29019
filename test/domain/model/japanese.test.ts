import { expect, test } from 'vitest';
import { hasKana, unattestedBeside } from '../../../src/domain/model/japanese.ts';

const unattested = unattestedBeside(['ルール', 'IoT基準', '法律（令和七年）', '評価']);

test('a text that is given is passed over, with digits behind it, Latin letters in it and brackets in it', () => {
  expect(unattested('ルール1, IoT基準 1.0 and 法律（令和七年）')).toEqual([]);
});

test('a text counts as a whole word alone, so that a longer one is told in whole', () => {
  expect(unattested('評価制度 and 自己評価, 評価・基準')).toEqual(['評価制度', '自己評価', '評価・基準']);
});

test('each word that is not given is told, and no Latin or Korean text is', () => {
  expect(unattested('Japan, 日本の指針: 보안; セキュリティー')).toEqual(['日本の指針', 'セキュリティー']);
});

test('without any text given, each word is told', () => {
  expect(unattestedBeside([])('a.b (評価)')).toEqual(['評価']);
});

test('kana are told from Han characters, which Chinese has as well', () => {
  expect(['网络安全法', '等級の保護', 'データ'].map(hasKana)).toEqual([false, true, true]);
});
