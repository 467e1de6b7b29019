import { tokensOf } from './tokens.ts';

/** Names of each document as people write them, by framework id. */
export type DocumentNames = Readonly<Record<string, readonly string[]>>;

/** What a query names: documents by their names, those whose names go on from there, and what is left. */
export interface TakenNames {
  readonly named: readonly string[];
  /** Documents whose names begin with what was typed: `NIS 2 Implementing Regulation` where `NIS 2` is named, the parts of `IEC 62443`. */
  readonly akin: readonly string[];
  readonly rest: readonly string[];
  /** The documents of each name that was typed; one name may be that of several. */
  readonly groups: readonly (readonly string[])[];
  /** The documents of each family that was typed by its number alone. */
  readonly families: readonly (readonly string[])[];
}

/** Takes the names of documents out of a query; the longest name at each place wins, and small slips in long words are forgiven. */
export function takeNames(names: DocumentNames, query: readonly string[]): TakenNames {
  const spelled = spelledNames(names);
  const named: string[] = [];
  const akin: string[] = [];
  const rest: string[] = [];
  const groups: (readonly string[])[] = [];
  const families: (readonly string[])[] = [];
  for (let at = 0; at < query.length;) {
    const found = candidatesAt(names, query[at] ?? '').find(({ tokens }) => standsAt(tokens, query, at));
    if (!found) {
      const family = partsOf(spelled, query, at);
      akin.push(...family);
      if (family.length > 0) families.push([...new Set(family)]);
      rest.push(query[at] ?? '');
      at += 1;
      continue;
    }
    const same = spelled.filter(({ tokens }) => equal(tokens, found.tokens));
    const group = same.map(({ framework }) => framework);
    named.push(...group);
    groups.push(group);
    akin.push(...spelled.filter(({ tokens }) => startsWith(tokens, found.tokens)).map(({ framework }) => framework));
    at += found.tokens.length;
    if (same.some(({ framework }) => isYearOf(framework, query[at]))) at += 1;
  }
  const own = new Set(named);
  return { named: [...own], akin: [...new Set(akin)].filter((framework) => !own.has(framework)), rest, groups, families };
}

/** Each name of a document that stands in a query, the longest at its place, with its documents and what is left beside it alone. */
export function namesAlone(
  names: DocumentNames,
  query: readonly string[],
): readonly { readonly group: readonly string[]; readonly rest: readonly string[] }[] {
  return query.flatMap((word, at) => {
    const found = candidatesAt(names, word).find(({ tokens }) => standsAt(tokens, query, at));
    if (found === undefined) return [];
    const same = spelledNames(names).filter(({ tokens }) => equal(tokens, found.tokens));
    return [{ group: same.map(({ framework }) => framework), rest: query.toSpliced(at, found.tokens.length) }];
  });
}

/** Whether a name stands at a place; Japanese may go on behind it without a blank. */
function standsAt(tokens: readonly string[], query: readonly string[], at: number): boolean {
  return tokens.every((token, offset) => {
    const typed = query[at + offset] ?? '';
    const isLast = offset === tokens.length - 1;
    return alike(token, typed) || (isLast && /^\p{Script=Han}/u.test(token) && typed.startsWith(token));
  });
}

/** The documents of a family that is typed by the number that their names begin with: `62443`, `IEC 62443`. */
function partsOf(spelled: readonly SpelledName[], query: readonly string[], at: number): readonly string[] {
  if (!/^\d{4,}$/u.test(query[at] ?? '') || /^(?:19|20)\d\d$/u.test(query[at] ?? '')) return [];
  return spelled.flatMap(({ framework, tokens }) => (tokens.length > 1 && tokens.includes(query[at] ?? '') ? [framework] : []));
}

/** The documents one of whose names begins with what was typed, as `IEC 62351` does for its parts; only where that holds a number. */
export function familyOf(names: DocumentNames, typed: readonly string[]): readonly string[] {
  if (typed.length < 2 || !typed.some((token) => /\d/u.test(token))) return [];
  const begins = ({ tokens }: SpelledName) => tokens.length > typed.length && typed.every((token, at) => tokens[at] === token);
  return [
    ...new Set(
      spelledNames(names)
        .filter(begins)
        .map(({ framework }) => framework),
    ),
  ];
}

interface SpelledName {
  readonly framework: string;
  readonly tokens: readonly string[];
}
const spelledOnce = new WeakMap<DocumentNames, readonly SpelledName[]>();

interface ByFirst {
  readonly exact: ReadonlyMap<string, readonly SpelledName[]>;
  /** Those whose first word is long enough that a slip in it is forgiven. */
  readonly long: readonly SpelledName[];
}
const byFirstOnce = new WeakMap<DocumentNames, ByFirst>();

/** The names that may begin with a word, longest first. */
function candidatesAt(names: DocumentNames, word: string): readonly SpelledName[] {
  const spelled = spelledNames(names);
  const { exact, long } = byFirstOnce.get(names) ?? {
    exact: Map.groupBy(spelled, ({ tokens }) => tokens[0] ?? ''),
    long: spelled.filter(({ tokens }) => (tokens[0] ?? '').length >= FORGIVEN),
  };
  byFirstOnce.set(names, { exact, long });
  const same = exact.get(word) ?? [];
  const near = word.length + 1 < FORGIVEN ? [] : long.filter(({ tokens }) => tokens[0] !== word && alike(tokens[0] ?? '', word));
  return near.length === 0 ? same : [...same, ...near].sort((a, b) => b.tokens.length - a.tokens.length);
}

/** In words of so many letters a slip is forgiven. */
const FORGIVEN = 7;

/** The names of all documents in tokens, longest first, cut once for an index. */
function spelledNames(names: DocumentNames): readonly SpelledName[] {
  const before = spelledOnce.get(names);
  if (before !== undefined) return before;
  const spelled = Object.entries(names)
    .flatMap(([framework, list]) => list.map((name) => ({ framework, tokens: tokensOf(name) })))
    .sort((a, b) => b.tokens.length - a.tokens.length);
  spelledOnce.set(names, spelled);
  return spelled;
}

/** Whether a token behind a name is the year of the edition: `2018` of iec-62443-4-1-2018. */
function isYearOf(framework: string, token: string | undefined): boolean {
  return token !== undefined && /^(?:19|20)\d\d$/u.test(token) && framework.endsWith(`-${token}`);
}

function alike(name: string, typed: string): boolean {
  if (name === typed) return true;
  if (name.length < FORGIVEN || Math.abs(name.length - typed.length) > 1) return false;
  let differences = 0;
  for (let i = 0, j = 0; i < name.length;) {
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
