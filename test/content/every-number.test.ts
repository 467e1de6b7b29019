import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import type { LookupEntry } from '../../src/domain/search/lookup-entry.ts';
import { lookUp, type LookupIndex } from '../../src/domain/search/reference-lookup.ts';
import { tokensOf } from '../../src/domain/search/tokens.ts';

const { kb } = checkContent(join(import.meta.dirname, '../../content'), { guideText: false });
const entries = kb.requirements.map(({ id, framework, ref, title, kind }): LookupEntry => ({
  framework,
  ref,
  title,
  document: kb.frameworkById.get(framework)?.shortTitle ?? '',
  url: id,
  heading: kind === 'heading' || kind === 'provision',
  superseded: kb.frameworkById.get(framework)?.superseded !== undefined,
}));
const documents = kb.frameworks.map(({ id, title, shortTitle }): LookupEntry => ({
  framework: id,
  ref: '',
  title,
  document: shortTitle,
  url: id,
  heading: false,
  superseded: false,
}));
const inRegister = (id: string) => kb.searchTerms.flatMap(({ terms, see }) => (see.includes(id) ? terms : []));
const names = Object.fromEntries(
  kb.frameworks.map(({ id, shortTitle, abbreviations = [] }) => [id, [id, shortTitle, ...abbreviations, ...inRegister(id)]]),
);
const index: LookupIndex = { entries: [...documents, ...entries], names };

/** A number without the words and the letter of an annex that people leave out. */
function bare(ref: string): string {
  return tokensOf(ref)
    .filter((token, at) => !(at === 0 && ['provision', 'clause', 'a'].includes(token)))
    .join(' ');
}

/** What a query finds, looked up once: many documents have a number that is written the same, and many ways to write it are none. */
const answers = new Map<string, readonly LookupEntry[]>();
function find(query: string): readonly LookupEntry[] {
  const found = answers.get(query) ?? lookUp(index, query).entries;
  answers.set(query, found);
  return found;
}

/** Whether a record stands first, or first but for others that are written the same. */
function isFirst(query: string, { ref, url }: LookupEntry): boolean {
  const found = find(query);
  const end = found.findIndex((other) => bare(other.ref) !== bare(ref));
  return found.slice(0, end < 0 ? found.length : end).some((other) => other.url === url);
}

const fullWidth = (text: string) =>
  text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');

describe.each<[string, (entry: LookupEntry) => string]>([
  ['as it is printed', ({ ref }) => ref],
  ['in small letters', ({ ref }) => ref.toLowerCase()],
  ['without the blank between letters and digits', ({ ref }) => ref.replaceAll(/(?<=\p{L}) (?=\d)/gu, '')],
  ['with hyphens for blanks', ({ ref }) => ref.replaceAll(' ', '-')],
  ['with blanks for points', ({ ref }) => ref.replaceAll(/[.()]/gu, ' ')],
  ['in full-width letters', ({ ref }) => fullWidth(ref)],
  ['with the word article written out', ({ ref }) => ref.replace(/^Art\./u, 'Article')],
  ['behind the short name of its document', ({ ref, document }) => `${document} ${ref}`],
  ['before the short name of its document', ({ ref, document }) => `${ref} ${document}`],
  ['behind the id of its document', ({ ref, framework }) => `${framework} ${ref}`],
  ['as an enhancement without RE', ({ ref }) => ref.replace(/ RE ?\(?(?=\d)/u, '(')],
  ['behind a short name with an amendment', ({ ref, document }) => `${document}/A11 ${ref}`],
  ['behind the words requirement no', ({ ref }) => `requirement no ${ref}`],
])('a number of the base, typed %s,', (_form, write) => {
  test('comes first or among its equals', () => {
    expect(entries.filter((entry) => !isFirst(write(entry), entry)).map((entry) => `${entry.url}: ${write(entry)}`)).toEqual([]);
  });
});

describe.each<[string, (document: LookupEntry) => string]>([
  ['its short name', ({ document }) => document],
  ['its short name in small letters', ({ document }) => document.toLowerCase()],
  ['its id', ({ framework }) => framework],
  ['its full title', ({ title }) => title],
  ['its short name with an amendment', ({ document }) => `${document}/A11`],
])('a document of the base, asked for by %s,', (_form, write) => {
  test('comes first or among others of that name', () => {
    const isAmongFirst = (wanted: LookupEntry) => {
      const found = lookUp(index, write(wanted)).entries;
      const end = found.findIndex(({ ref }) => ref !== '');
      return found.slice(0, end < 0 ? found.length : end).some(({ url }) => url === wanted.url);
    };
    expect(documents.filter((one) => !isAmongFirst(one)).map((one) => `${one.url}: ${write(one)}`)).toEqual([]);
  });
});
