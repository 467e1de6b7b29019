const words = new Set(
  (
    'against allowed ask asked asks back bad better call called case count counts different during enough every example find first full ' +
    'good happen happened happening happens important keep keeps kind know known knows left long look looking looks lot mean means often ' +
    'okay part people person possible right run running runs same set show shows sort start tell time told try until way ways whole work ' +
    'works wrong ' +
    'achten bedeutet beispiel bekommen bekommt besser brauche brauchen braucht drauf eigen eigene eigenem eigenen eigener erlaubt fallen ' +
    'festgelegt finden findet fällt ganz gehören gehört gerade gleich gut halten heißt hält innerhalb intern kriegen möglich nehmen ' +
    'notwendig nötig passieren passiert sagen sagt schlecht stehen steht teil verlangen verlangt viel viele vielen wissen zeigen ' +
    '内容 使う 使え 使って 入れ 出す 出し 取り 受け 同じ 場合 守る 守れ 守り 定め 定める 対応 対応する 対策 当て 必ず 必要 教え 方法 機能 決め 決める 求め ' +
    '求める 用意 知り 程度 自分 行う 行い 行わ 要件 要求 要る 見る'
  ).split(' '),
);

/** Whether a word of a query, as it is written, says little of what is asked, as verbs and nouns do that any question may have. */
export function isSlight(word: string): boolean {
  return words.has(word);
}
