/** The rows of verbs: `直す` is also written `直さ`, `直し`, `直せ` and `直そ` before what follows. */
const rows: Readonly<Record<string, string>> = {
  う: 'わいえおっ',
  く: 'かきけこい',
  ぐ: 'がぎげごい',
  す: 'さしせそ',
  つ: 'たちてとっ',
  ぬ: 'なにねのん',
  ぶ: 'ばびべぼん',
  む: 'まみめもん',
  る: 'らりれろっ',
};

/** The forms in which a Japanese word stands in a sentence: those of a verb that ends in a kana behind a kanji or another kana. */
export function formsOfJapanese(word: string): readonly string[] {
  const row = rows[word.at(-1) ?? ''];
  if (row === undefined || !/^\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}]+$/u.test(word)) return [word];
  const stem = word.slice(0, -1);
  return [word, ...[...row].map((kana) => stem + kana), ...(/[る]$/u.test(word) && /\p{Script=Hiragana}$/u.test(stem) ? [stem] : [])];
}
