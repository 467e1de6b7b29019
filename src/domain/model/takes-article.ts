/**
 * Whether a name takes an article in a sentence: `Data Act`, `UK NIS Regulations 2018` and `BSI Act (BSIG)` do, since they end in a word,
 * which a number or an addition in brackets may follow. A name that ends in a code, such as `CIRCIA` or `California SB-327`, takes none.
 */
export function takesArticle(name: string): boolean {
  const [last = ''] = name
    .replace(/(?:\s+(?:[\d/]+|\([^)]*\)))+$/u, '')
    .split(/\s/u)
    .slice(-1);
  return /\p{Ll}/u.test(last);
}
