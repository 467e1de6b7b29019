const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    article: 'art',
    articles: 'art',
    artikel: 'art',
    arts: 'art',
    appendix: 'annex',
    anhang: 'annex',
    annexe: 'annex',
    teil: 'part',
    附属書: 'annex',
    第: '',
    条: '',
  }),
);
const romanAfter = new Set(['annex', 'part', 'class', 'chapter']);
const romans: ReadonlyMap<string, string> = new Map(
  Object.entries({
    i: '1',
    ii: '2',
    iii: '3',
    iv: '4',
    v: '5',
    vi: '6',
    vii: '7',
    viii: '8',
    ix: '9',
    x: '10',
    xi: '11',
    xii: '12',
    xiii: '13',
  }),
);

/**
 * Letter and digit tokens of a text: NFKC, lower case, numbers without leading zeros, roman numerals after "annex" or "part" as
 * digits, synonyms of "article" as one.
 */
export function tokensOf(text: string): readonly string[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MANY) known.clear();
  const tokens = read(text);
  known.set(text, tokens);
  return tokens;
}

/** Names and numbers are read again and again; so many texts are kept with their tokens. */
const MANY = 20_000;
const known = new Map<string, readonly string[]>();

function read(text: string): readonly string[] {
  const raw =
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/★/gu, ' star ')
      .replace(/§/gu, ' s ')
      .match(
        /\p{Script=Han}+|[\p{Script=Hiragana}\p{Script=Katakana}ー]+|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\p{N}+/gu,
      ) ?? [];
  const spelled = raw.map((token) => synonyms.get(token) ?? token.replace(/^0+(?=\p{N})/u, '')).filter((token) => token !== '');
  return spelled.map((token, index) => (romanAfter.has(spelled[index - 1] ?? '') ? (romans.get(token) ?? token) : token));
}

/** Tokens as they are compared: joined by blanks, with a blank at both ends, so that one text is part of another only token by token. */
export function joined(tokens: readonly string[]): string {
  return tokens.length === 0 ? '' : ` ${tokens.join(' ')} `;
}
