import { describe, expect, test } from 'vitest';
import { search, type Engine } from '../../src/site/search-engine.ts';
import type { SearchIndex } from '../../src/site/lookup-index.ts';

const entry = (framework: string, ref: string, over: Partial<SearchIndex['entries'][number]> = {}): SearchIndex['entries'][number] => ({
  framework,
  ref,
  title: `Title of ${ref}`,
  document: framework.toUpperCase(),
  url: `/frameworks/${framework}/${ref.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}/`,
  heading: false,
  superseded: false,
  ...over,
});
const entries = [
  entry('a', 'SR 1.1', { known: 0 }),
  entry('a', 'FR 1', { heading: true }),
  entry('old', 'SR 1.2', { superseded: true }),
  entry('b', 'SR 9'),
];
const index: SearchIndex = {
  entries,
  names: { a: ['a', 'Standard A'], b: ['b', 'Standard B'], old: ['old'] },
  texts: Object.fromEntries(entries.map((_, place) => [`p${place}`, place])),
  known: ['Number and title: two sources. Gist: from the title alone.'],
  styles: [{ document: 'Foreign Catalogue', pattern: '^[A-Z]{2}-[0-9]+$', url: '/frameworks/foreign/' }],
  planned: [{ title: 'Planned Act', names: ['planned-act', 'PAct'] }],
  terms: [
    { terms: ['log-in', 'log in'], means: ['authentication'], see: [entries[3]?.url ?? '', entries[0]?.url ?? '', '/nowhere/'] },
    { terms: ['認証'], means: [], see: [entries[0]?.url ?? ''] },
  ],
};

/** An engine whose texts find the pages named here, each with a score of 1 unless one is given. */
function engine(
  texts: Readonly<Record<string, readonly (string | readonly [string, number])[]>> = {},
): Engine & { readonly asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  const pagefind = {
    options: async () => {},
    init: async () => {},
    search: async (query: string | null) => {
      asked.push(query);
      const found = query === null ? ['p3', 'p0', 'unknown'] : (texts[query] ?? []);
      const results = found.map((one) => (typeof one === 'string' ? ([one, 1] as const) : one));
      return { results: results.map(([id, score]) => ({ id, score, data: async () => ({ excerpt: `…${id}…` }) })) };
    },
  };
  return { index, pagefind, asked };
}
const urls = async (of: Engine, query: string, filters = {}) =>
  (await search(of, query, filters)).results.map(({ framework, ref, group }) => `${group} ${framework} ${ref}`);

describe('search', () => {
  test('finds a number without asking for words', async () => {
    const of = engine();
    expect(await urls(of, 'SR 1.1')).toEqual(['exact a SR 1.1']);
    expect(of.asked).toEqual([]);
  });

  test('says of a record from what it is known, and nothing of a page that has no gist', async () => {
    const of = (query: string) => search(engine(), query, {});
    expect((await of('SR 1.1')).results[0]?.known).toBe('Number and title: two sources. Gist: from the title alone.');
    expect((await of('SR 9')).results[0]?.known).toBeUndefined();
  });

  test('finds a number and what else stands in its document only where the filter lets it', async () => {
    expect(await urls(engine(), 'SR 1.1', { framework: 'b' })).toEqual([]);
  });

  test('suggests what the register says, the documents that are named first', async () => {
    expect(await urls(engine(), 'log in')).toEqual(['suggested b SR 9', 'suggested a SR 1.1']);
    expect(await urls(engine(), 'Standard A log in')).toEqual(['suggested a SR 1.1', 'suggested b SR 9']);
  });

  test('finds a term in a script without blanks inside a sentence', async () => {
    expect(await urls(engine(), '機器の認証方法')).toEqual(['suggested a SR 1.1']);
    expect(await urls(engine(), '機器の方法')).toEqual([]);
  });

  test('ranks what has ended below what has not, and a heading a little below a requirement', async () => {
    expect(await urls(engine({ words: ['p2', 'p1', 'p0'] }), 'words')).toEqual(['texts a SR 1.1', 'texts a FR 1', 'texts old SR 1.2']);
  });

  test('ranks a document that is named above one that is not', async () => {
    expect(
      await urls(
        engine({
          words: [
            ['p0', 1],
            ['p3', 0.9],
          ],
        }),
        'Standard B words',
      ),
    ).toEqual(['texts b SR 9', 'texts a SR 1.1']);
  });

  test('says whether a page has all of the words', async () => {
    const partly = engine({ alpha: ['p0'] });
    expect((await search(partly, 'alpha beta', {})).exactWords).toBe(false);
    expect((await search(engine({ 'alpha beta': ['p0'] }), 'alpha beta', {})).exactWords).toBe(true);
  });

  test('names a planned document, and looks for no words where the query names nothing else', async () => {
    const of = engine({ passwords: ['p0'] });
    expect((await search(of, 'PAct', {})).notIn).toEqual(['Planned Act']);
    expect(of.asked).toEqual([]);
    expect((await search(of, 'PAct passwords', {})).notIn).toEqual(['Planned Act']);
    expect(of.asked).not.toEqual([]);
    expect((await search(of, 'impact', {})).notIn).toEqual([]);
  });

  test('shows a page once, by its best reason', async () => {
    expect(await urls(engine({ 'log in': ['p0'], authentication: ['p0', 'p3'] }), 'log in')).toEqual([
      'suggested b SR 9',
      'suggested a SR 1.1',
    ]);
  });

  test('lists all that passes the filters where nothing is typed, in the order of the index', async () => {
    expect(await urls(engine(), '', { role: 'operator' })).toEqual(['texts a SR 1.1', 'texts b SR 9']);
  });

  test('finds numbers also where no texts were indexed', async () => {
    expect(await urls({ index, pagefind: undefined }, 'SR 1.1')).toEqual(['exact a SR 1.1']);
    expect(await urls({ index, pagefind: undefined }, '')).toEqual([]);
    expect(await urls({ index, pagefind: undefined }, 'words')).toEqual([]);
  });

  test('gives the lines in which the words stand', async () => {
    const [found] = (await search(engine({ words: ['p0'] }), 'words', {})).results;
    expect(await found?.excerpt?.()).toBe('…p0…');
  });
});

describe('a number that is not here', () => {
  test('brings the near ones of its document, and no words are searched for', async () => {
    const of = engine({ 'SR 1.7': ['p3'] });
    expect(await search(of, 'SR 1.7', {})).toMatchObject({
      strange: [{ number: 'SR 1.7', document: 'A', listed: true }, { document: 'OLD' }],
      results: [{ ref: 'SR 1.1', group: 'suggested' }, { ref: 'SR 1.2' }],
    });
    expect(of.asked).toEqual([]);
  });

  test('is told as one of a catalogue that is not in', async () => {
    expect(await search(engine(), 'ac-7', {})).toMatchObject({
      results: [],
      strange: [{ number: 'AC-7', document: 'Foreign Catalogue', listed: false }],
    });
  });

  test('that is a document nobody knows is told, in place of words that happen to fit', async () => {
    expect(await search(engine({ iec: ['p3'] }), 'IEC 99999', {})).toMatchObject({ results: [], unknownDocument: 'IEC 99999' });
  });
});
