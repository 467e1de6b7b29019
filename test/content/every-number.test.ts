import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { lookUp, type LookupEntry, type LookupIndex } from '../../src/domain/search/reference-lookup.ts';
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
const names = Object.fromEntries(kb.frameworks.map(({ id, shortTitle, abbreviations = [] }) => [id, [id, shortTitle, ...abbreviations]]));
const index: LookupIndex = { entries, names };

/** A number without the words and the letter of an annex that people leave out. */
function bare(ref: string): string {
  return tokensOf(ref)
    .filter((token, at) => !(at === 0 && ['provision', 'clause', 'a'].includes(token)))
    .join(' ');
}

/** Whether a record stands first, or first but for others that are written the same. */
function isFirst(query: string, { ref, url }: LookupEntry): boolean {
  const found = lookUp(index, query).entries;
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
])('a number of the base, typed %s,', (_form, write) => {
  test('comes first or among its equals', () => {
    expect(entries.filter((entry) => !isFirst(write(entry), entry)).map((entry) => `${entry.url}: ${write(entry)}`)).toEqual([]);
  });
});
