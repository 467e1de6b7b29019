import { describe, expect, it } from 'vitest';
import { cutOnce, mayMatch, numbersOf } from '../../../src/domain/search/cut-entries.ts';
import type { LookupEntry } from '../../../src/domain/search/lookup-entry.ts';

const entry = (framework: string, ref: string, more: Partial<LookupEntry> = {}): LookupEntry => ({
  framework,
  ref,
  title: `Title of ${framework} ${ref}`,
  document: framework,
  url: `/${framework}/${ref}/`,
  heading: false,
  superseded: false,
  ...more,
});
const entries = [
  entry('law', ''),
  entry('law', 'Art. 5(1)'),
  entry('law', 'Art. 6', { covers: [{ framework: 'law', ref: 'Art. 5(1)' }] }),
  entry('norm', ''),
  entry('norm', 'Provision 5.1-2'),
  entry('norm', 'A.5.1', { title: 'Policies' }),
  entry('norm', 'REQ 5'),
];
const refs = (found: Iterable<LookupEntry>) => [...found].map(({ ref }) => ref).sort();

describe('entries that are sorted out', () => {
  it('are documents, or have a number, unless they lead elsewhere', () => {
    const { documents, printed } = cutOnce(entries);
    expect([documents.map(({ framework }) => framework), refs([...printed.values()].flat())]).toEqual([
      ['law', 'norm'],
      ['A.5.1', 'Art. 5(1)', 'Provision 5.1-2', 'REQ 5'],
    ]);
  });

  it('are sorted out once for an index', () => {
    expect(cutOnce(entries)).toBe(cutOnce(entries));
  });

  it('of documents are all of those, and none of a document that is unknown', () => {
    expect([refs(numbersOf(entries, ['norm'])), numbersOf(entries, ['other'])]).toEqual([['A.5.1', 'Provision 5.1-2', 'REQ 5'], []]);
  });
});

describe('what a query can mean', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['begins with one of its words', ' art 5 ', ['art', '5'], ['Art. 5(1)', 'Provision 5.1-2']],
    ['lacks the letter of an annex', ' 5 1 ', ['5', '1'], ['A.5.1', 'Provision 5.1-2']],
    ['is printed with a word that is left out around numbers', ' provision 5 1 2 ', ['x'], ['Provision 5.1-2']],
    ['is a title', ' policies ', ['policies'], ['A.5.1']],
    ['is nothing', ' other ', ['other'], []],
  ])('%s', (_, asTyped, wanted, found) => {
    expect(refs(mayMatch(entries, { asTyped, wanted }))).toEqual(found);
  });
});
