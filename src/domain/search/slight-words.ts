const words = new Set(
  (
    'against allowed ask asked asks bad better call called case during enough every example good happen happened happening happens important ' +
    'kind know known knows look looking looks lot mean means often okay people person possible show shows sort tell told try until way ways ' +
    'whole work works ' +
    'achten bedeutet beispiel bekommen bekommt besser brauche brauchen braucht eigen eigene eigenem eigenen eigener erlaubt festgelegt finden ' +
    'findet ganz gehören gehört gerade gleich gut heißt hält kriegen möglich nehmen notwendig nötig passieren passiert sagen sagt schlecht ' +
    'stehen steht verlangen verlangt viel viele vielen wissen zeigen ' +
    '使う 使い 使え 使って 取り 場合 定め 定める 対応 対応する 対策 必ず 必要 教え 方法 決め 決める 求め 求める 用意 知り 程度 自分 行う 行い 行わ 要件 要求 要る 見る'
  ).split(' '),
);

/** Whether a word of a query, as it is written, says little of what is asked, as verbs and nouns do that any question may have. */
export function isSlight(word: string): boolean {
  return words.has(word);
}
