/** A page that a typed number or name can lead to. An empty ref stands for the document itself. */
export interface LookupEntry {
  readonly framework: string;
  readonly ref: string;
  readonly title: string;
  readonly document: string;
  readonly url: string;
  readonly heading: boolean;
  readonly superseded: boolean;
}

export interface LookupIndex {
  readonly entries: readonly LookupEntry[];
  /** Names of each document as people write them. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

export interface LookupResult {
  /** Best first. */
  readonly entries: readonly LookupEntry[];
  /** Documents that the query names. */
  readonly named: readonly string[];
  /** What is left of the query when document names are taken away. */
  readonly rest: string;
  /** Whether the whole query is a number or a name, so that no words are left to search for. */
  readonly complete: boolean;
}

const noise = new Set([
  'no',
  'nr',
  'num',
  'number',
  'nummer',
  'clause',
  'control',
  'para',
  'paragraph',
  'point',
  'the',
  'of',
  'requirement',
  'section',
]);
/** First words of refs that people leave out: "5.3-1" for "Provision 5.3-1". */
const spokenFirst = new Set(['provision']);
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

/** Letter and digit tokens of a text: NFKC, lower case, numbers without leading zeros, roman numerals after "annex" or "part" as digits, synonyms of "article" as one. */
export function tokensOf(text: string): string[] {
  const raw =
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/★/gu, ' star ')
      .replace(/§/gu, ' s ')
      .match(/\p{Script=Han}+|[\p{Script=Hiragana}\p{Script=Katakana}ー]+|\p{L}+|\p{N}+/gu) ?? [];
  const spelled = raw.map((token) => synonyms.get(token) ?? token.replace(/^0+(?=\p{N})/u, '')).filter((token) => token !== '');
  return spelled.map((token, index) => (romanAfter.has(spelled[index - 1] ?? '') ? (romans.get(token) ?? token) : token));
}

/** What a query names: exact refs first, then refs that begin with it, then the document itself. Ambiguity is shown, not resolved: every document with that ref is listed. */
export function lookUp(index: LookupIndex, query: string): LookupResult {
  const all = tokensOf(query);
  const { named, rest } = takeNames(index, all);
  const wanted = rest.filter((token) => !noise.has(token));
  const { matches, complete } = wanted.length === 0 ? { matches: [], complete: named.length > 0 } : rankRefs(index.entries, wanted, named);
  const documents = wanted.length === 0 ? index.entries.filter(({ framework, ref }) => ref === '' && named.includes(framework)) : [];
  return { entries: [...documents, ...matches], named, rest: rest.join(' '), complete };
}

interface Ranked {
  readonly entry: LookupEntry;
  readonly score: number;
}

function rankRefs(
  entries: readonly LookupEntry[],
  wanted: readonly string[],
  named: readonly string[],
): { matches: LookupEntry[]; complete: boolean } {
  const ranked: Ranked[] = [];
  for (const entry of entries) {
    if (entry.ref === '') continue;
    if (named.length > 0 && !named.includes(entry.framework)) continue;
    const ref = tokensOf(entry.ref);
    const score = Math.max(
      ...[ref, ...(spokenFirst.has(ref[0] ?? '') ? [ref.slice(1)] : [])].map((tokens) => scoreOf(tokens, wanted, named.length > 0)),
    );
    if (score > 0) ranked.push({ entry, score });
  }
  const best = Math.max(0, ...ranked.map(({ score }) => score));
  const kept = best >= 100 ? ranked.filter(({ score }) => score >= 90) : ranked;
  return { matches: kept.sort(compareRanked).map(({ entry }) => entry), complete: best >= 90 };
}

/** 100 exact, 99 exact but for the letter of an annex ("5.1" for "A.5.1": control before clause), 90 beginning of a ref, 50 and more a ref inside a longer query; 0 no match. */
function scoreOf(ref: readonly string[], wanted: readonly string[], named: boolean): number {
  const hasDigit = (tokens: readonly string[]) => tokens.some((token) => /\d/u.test(token));
  if (equal(ref, wanted)) return wanted.length === 1 && !hasDigit(wanted) ? 95 : 100;
  if (ref[0] === 'a' && /^\d/u.test(wanted[0] ?? '') && equal(ref.slice(1), wanted) && wanted.length > 1) return 101;
  if (!hasDigit(wanted)) return 0;
  if (wanted.length > 1 && startsWith(ref, wanted)) return 90;
  const enough = ref.length > 1 && hasDigit(ref) && (named || /\p{L}/u.test(ref[0] ?? '') || ref.length > 2);
  return enough && contains(wanted, ref) ? 50 + ref.length : 0;
}

function compareRanked(a: Ranked, b: Ranked): number {
  return (
    b.score - a.score ||
    Number(a.entry.superseded) - Number(b.entry.superseded) ||
    Number(a.entry.heading) - Number(b.entry.heading) ||
    tokensOf(a.entry.ref).length - tokensOf(b.entry.ref).length ||
    (a.entry.url < b.entry.url ? -1 : 1)
  );
}

/** Takes the names of documents out of a query; the longest name at each place wins, and small slips in long words are forgiven. */
function takeNames({ names }: LookupIndex, query: readonly string[]): { named: string[]; rest: string[] } {
  const spelled = Object.entries(names)
    .flatMap(([framework, list]) => list.map((name) => ({ framework, tokens: tokensOf(name) })))
    .sort((a, b) => b.tokens.length - a.tokens.length);
  const named: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < query.length;) {
    const found = spelled.find(
      ({ tokens }) => tokens.length > 0 && tokens.every((token, offset) => alike(token, query[at + offset] ?? '')),
    );
    if (!found) {
      rest.push(query[at] ?? '');
      at += 1;
      continue;
    }
    const same = spelled.filter(({ tokens }) => equal(tokens, found.tokens));
    named.push(...same.map(({ framework }) => framework));
    at += found.tokens.length;
  }
  return { named: [...new Set(named)], rest };
}

function alike(name: string, typed: string): boolean {
  if (name === typed) return true;
  if (name.length < 7 || Math.abs(name.length - typed.length) > 1) return false;
  let differences = 0;
  for (let i = 0, j = 0; i < name.length || j < typed.length;) {
    if (name[i] === typed[j]) {
      i += 1;
      j += 1;
      continue;
    }
    differences += 1;
    if (differences > 1) return false;
    if (name.length >= typed.length) i += 1;
    if (typed.length >= name.length) j += 1;
  }
  return true;
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && startsWith(a, b);
}

function startsWith(tokens: readonly string[], head: readonly string[]): boolean {
  return head.length <= tokens.length && head.every((token, index) => tokens[index] === token);
}

function contains(tokens: readonly string[], part: readonly string[]): boolean {
  return tokens.some((_, at) => startsWith(tokens.slice(at), part));
}
