import { FOCAL_DOCUMENT, type Framework, type KnowledgeBase } from './knowledge-base.ts';

/** A number in a text that its document does not have. */
export interface UnknownCitation {
  readonly number: string;
  readonly framework: string;
  readonly index: number;
}

/** How the numbers of a document are seen in a text, and which there are. */
interface NumbersOfDocument {
  readonly framework: string;
  /** Directly behind a name of the document. */
  readonly behindName: RegExp;
  /** By itself, where numbers begin with letters. */
  readonly bare: RegExp | undefined;
  readonly has: (number: string) => boolean;
}

interface Catalogue {
  readonly documents: readonly NumbersOfDocument[];
  readonly anyName: RegExp;
  readonly byName: ReadonlyMap<string, readonly NumbersOfDocument[]>;
}

const built = new WeakMap<KnowledgeBase, Catalogue>();

/**
 * Numbers that a text cites and that do not exist: behind the name of their document, or, for the documents that the text is about
 * (`about`), by themselves where such numbers begin with letters. Of a document that is here in parts, a number of its style may exist; of
 * one that is here as a whole, a recital may, a paragraph whose points are here, and one of an article with one record for all of its own.
 */
export function unknownCitations(kb: KnowledgeBase, text: string, about: readonly string[]): readonly UnknownCitation[] {
  const { documents, anyName, byName } = catalogueOf(kb);
  const seen = new Map<number, UnknownCitation | undefined>();
  const judge = ({ framework, has }: NumbersOfDocument, number: string, index: number) => {
    if (has(number)) seen.set(index, undefined);
    else if (!seen.has(index)) seen.set(index, { number, framework, index });
  };
  for (const { 0: name, index } of text.matchAll(anyName)) {
    for (const document of byName.get(name) ?? []) {
      document.behindName.lastIndex = index + name.length;
      const found = document.behindName.exec(text);
      if (found?.[1] !== undefined) judge(document, found[1], index + name.length + found[0].length - found[1].length);
    }
  }
  for (const document of documents.filter(({ framework }) => about.includes(framework))) {
    const editions = documents.filter(({ framework }) => isOtherEdition(kb, framework, document.framework));
    for (const found of document.bare === undefined ? [] : text.matchAll(document.bare)) {
      if (!editions.some(({ has }) => has(found[0]))) judge(document, found[0], found.index);
    }
  }
  return [...seen.values()].flatMap((citation) => citation ?? []);
}

/** Whether one is the edition before or after the other: a note on one speaks of the numbers of both. */
function isOtherEdition(kb: KnowledgeBase, one: string, other: string): boolean {
  return kb.frameworkById.get(one)?.supersededBy === other || kb.frameworkById.get(other)?.supersededBy === one;
}

function catalogueOf(kb: KnowledgeBase): Catalogue {
  const before = built.get(kb);
  if (before !== undefined) return before;
  const pairs = kb.frameworks.flatMap((framework) => {
    const document = numbersOfDocument(kb, framework);
    return document === undefined ? [] : namesOf(kb, framework).map((name) => ({ name, document }));
  });
  const byName = new Map([...Map.groupBy(pairs, ({ name }) => name)].map(([name, same]) => [name, same.map(({ document }) => document)]));
  const anyName = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${alternatives([...byName.keys()].map(escaped))})(?=[, ])`, 'gu');
  const catalogue = { documents: [...new Set(pairs.map(({ document }) => document))], anyName, byName };
  built.set(kb, catalogue);
  return catalogue;
}

/**
 * The names that can stand for a document before a number: its short title, and others with a digit or in capitals. One that begins a
 * number of the document is none: behind it stands the rest of that number.
 */
function namesOf(kb: KnowledgeBase, { id, shortTitle, abbreviations = [] }: Framework): readonly string[] {
  const refs = kb.requirementsOf.get(id) ?? [];
  return [shortTitle, ...abbreviations.filter((name) => /\d|^\p{Lu}{2,}$/u.test(name))].filter(
    (name) => !refs.some(({ ref }) => ref.startsWith(`${name} `)),
  );
}

function numbersOfDocument(kb: KnowledgeBase, { id, listed, refStyle }: Framework): NumbersOfDocument | undefined {
  const refs = new Set((kb.requirementsOf.get(id) ?? []).map(({ ref }) => ref));
  if (refs.size === 0 || id === FOCAL_DOCUMENT) return undefined;
  const isLettered = (ref: string) => /^(?:\p{L}+ )?\p{L}+[ .-]{0,2}\d|^Annex /u.test(ref);
  const lettered = alternatives([...refs].filter(isLettered).map(shapeOf));
  const style = refStyle === undefined ? undefined : new RegExp(refStyle.pattern, 'u');
  const mayExist = (number: string) => listed !== 'all' || number.startsWith('Recital ') || isBesideList(number, refs);
  return {
    framework: id,
    behindName: new RegExp(String.raw`(?:,(?= \p{L}))? (?:clause )?(${alternatives([...refs].map(shapeOf))})${END}`, 'uy'),
    bare: lettered === '' ? undefined : new RegExp(`${START}(?:${lettered})${END}`, 'gu'),
    has: (number) => refs.has(number) || (style?.test(number) === true && mayExist(number)),
  };
}

/** Whether a number stands above numbers of the list, or goes deeper than the list does: a record stands above it, and none beside it. */
function isBesideList(number: string, refs: ReadonlySet<string>): boolean {
  const hasBelow = (above: string) => [...refs].some((ref) => ref.startsWith(`${above}(`));
  if (hasBelow(number)) return true;
  for (let above = upOne(number); above !== undefined; above = upOne(above)) if (refs.has(above)) return !hasBelow(above);
  return false;
}

function upOne(number: string): string | undefined {
  return /(.+)\([^()]*\)$/u.exec(number)?.[1];
}

/** No letter, digit or part of a number stands before it, and no version such as `V2.1.1`, of which it would be a number. */
const START = String.raw`(?<![\p{L}\p{N}.:/-])(?<!V\d[\d.]*,? )`;

/** A number ends where neither a letter, a digit nor a further part of a number follows. */
const END = String.raw`(?![\p{L}\p{N}]|[.:-]\d|\(\w)`;

/** A number with every digit, roman numeral and letter in brackets left open. */
function shapeOf(ref: string): string {
  return escaped(ref)
    .replace(/\d+/gu, String.raw`\d+`)
    .replace(/(?<=(?:Annex|Part|Class) )[IVX]+/gu, '[IVX]+')
    .replace(/(?<=\\\()[a-z](?=\\\))/gu, '[a-z]');
}

function alternatives(patterns: readonly string[]): string {
  return [...new Set(patterns)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}

/** A text as a regular expression that matches it and nothing else. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}
