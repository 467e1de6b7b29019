import { expect, test } from 'vitest';
import { formsOfJapanese } from '../../../src/domain/search/japanese-forms.ts';

test.each([
  ['直す', '直し', true],
  ['漏れる', '漏れ', true],
  ['書く', '書い', true],
  ['ログ', 'ロ', false],
  ['すぐ', 'すぎ', false],
])('%s is also written %s: %j', (word, form, is) => {
  expect(formsOfJapanese(word).includes(form)).toBe(is);
});

test.each([
  ['扱う', '扱わ 扱い 扱え 扱お 扱っ'],
  ['開く', '開か 開き 開け 開こ 開い'],
  ['防ぐ', '防が 防ぎ 防げ 防ご 防い'],
  ['直す', '直さ 直し 直せ 直そ'],
  ['保つ', '保た 保ち 保て 保と 保っ'],
  ['死ぬ', '死な 死に 死ね 死の 死ん'],
  ['学ぶ', '学ば 学び 学べ 学ぼ 学ん'],
  ['読む', '読ま 読み 読め 読も 読ん'],
  ['守る', '守ら 守り 守れ 守ろ 守っ'],
  ['漏れる', '漏れら 漏れり 漏れれ 漏れろ 漏れっ 漏れ'],
])('%s is written %s, and as it stands', (word, forms) => {
  expect(formsOfJapanese(word)).toEqual([word, ...forms.split(' ')]);
});
