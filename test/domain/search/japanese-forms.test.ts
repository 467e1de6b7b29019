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
