import { describe, expect, test } from 'vitest';
import { conceptsOf } from '../../src/domain/search/dictionary.ts';
import { matcherOf } from '../../src/domain/search/matcher.ts';
import { neighboursOf } from '../../src/domain/search/rank-terms.ts';
import { textMarks } from '../../src/domain/search/text-marks.ts';
import { wordOf } from '../../src/domain/search/text-words.ts';
import { search, textOf, type Engine } from '../../src/site/search-engine.ts';
import type { SearchIndex } from '../../src/site/lookup-index.ts';
import { few } from '../domain/search/concepts.ts';

const stem = (word: string) => wordOf(word).en;

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
  entry('a', 'SR 1.1', { known: 0, card: 0 }),
  entry('a', 'FR 1', { heading: true }),
  entry('old', 'SR 1.2', { superseded: true }),
  entry('b', 'SR 9'),
];
const texts: Readonly<Record<string, readonly number[]>> = { alpha: [0], beta: [3], words: [0, 1, 2, 3], password: [0] };
const index: SearchIndex = {
  entries,
  names: { a: ['a', 'Standard A'], b: ['b', 'Standard B'], old: ['old'] },
  texts: textMarks(new Map(entries.map((_, place) => [place, `p${place}`])), entries.length),
  known: ['Number and title: two sources. Gist: from the title alone.'],
  cards: ['binding law · Japan'],
  styles: [{ document: 'Foreign Catalogue', pattern: '^[A-Z]{2}-[0-9]+$', url: '/frameworks/foreign/' }],
  planned: [{ title: 'Planned Act', names: ['planned-act', 'PAct'] }],
  terms: [
    { terms: ['log-in', 'log in'], see: [entries[3]?.url ?? '', entries[0]?.url ?? '', '/nowhere/'] },
    { terms: ['認証'], see: [entries[0]?.url ?? ''] },
  ],
  thesaurus: few,
  dictionary: [{ en: ['alpha'], de: ['Anfang'], ja: ['始め'] }],
  law: [],
  found: {
    words: Object.fromEntries(Object.entries(texts).map(([word, places]) => [stem(word), places.map((place) => [place, 4] as const)])),
    concepts: { password: [[0, 4] as const] },
    lengths: [1, 1, 1, 1],
  },
  places: [],
  scopes: {},
  under: {},
  crosswalks: { 'a--b': '/crosswalks/a/b/' },
};
const matcher = matcherOf([...few, ...conceptsOf(index.dictionary)]);
const neighbours = neighboursOf(few);

/** An engine whose texts pass any filter by `role`, and by no other. */
function engine(): Engine & { readonly asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  const pagefind = {
    init: async () => {},
    search: async (query: string | null, { filters }: { filters: Readonly<Record<string, string>> }) => {
      asked.push(query);
      const passing = { role: ['p3', 'p0', 'unknown'], framework: ['p3'] };
      const ids = Object.entries(passing).find(([name]) => name in filters)?.[1] ?? ['p0', 'p1', 'p2', 'p3'];
      return { results: ids.map((id) => ({ id, data: async () => ({ content: `text of ${id}`, filters: {} }) })) };
    },
  };
  return { index, matcher, neighbours, pagefind, asked };
}
const urls = async (of: Engine, query: string, filters = {}) =>
  (await search(of, query, filters)).results.map(({ framework, ref, group }) => `${group} ${framework} ${ref}`);

describe('search', () => {
  test.each(['Anfang', '始め'])('finds %s by a word of the documents that the dictionary knows for it', async (query) => {
    expect(await urls(engine(), query)).toEqual(['texts a SR 1.1']);
  });

  test('finds a number and looks for no words', async () => {
    expect(await urls(engine(), 'SR 1.1')).toEqual(['exact a SR 1.1']);
  });

  test('says of a record from what it is known, and nothing of a page that has no gist', async () => {
    const of = (query: string) => search(engine(), query, {});
    expect((await of('SR 1.1')).results[0]?.known).toBe('Number and title: two sources. Gist: from the title alone.');
    expect((await of('SR 9')).results[0]?.known).toBeUndefined();
  });

  test('says at a glance how far a record binds', async () => {
    expect((await search(engine(), 'SR 1.1', {})).results[0]?.card).toBe('binding law · Japan');
  });

  test('says of a named document that its requirements are not here', async () => {
    const of = engine();
    const bare = {
      ...of,
      index: {
        ...index,
        entries: [...entries, entry('bare', '', { document: 'Bare Act' })],
        names: { ...index.names, bare: ['Bare Act'] },
      },
    };
    expect((await search(bare, 'Bare Act', {})).unlisted).toEqual(['Bare Act']);
    expect((await search(bare, 'Bare Act words', {})).unlisted).toEqual(['Bare Act']);
    expect((await search(bare, 'Standard A', {})).unlisted).toEqual([]);
  });

  test('finds a number only where the filter lets it', async () => {
    expect(await urls(engine(), 'SR 1.1', { framework: 'b' })).toEqual([]);
  });

  test('suggests what the register says', async () => {
    expect(await urls(engine(), 'log in')).toEqual(['suggested b SR 9', 'suggested a SR 1.1']);
    expect(await urls(engine(), '機器の認証方法')).toEqual(['suggested a SR 1.1']);
    expect(await urls(engine(), '機器の方法')).toEqual([]);
  });

  test('finds words, and what has ended below what has not', async () => {
    expect(await urls(engine(), 'words')).toEqual(['texts a FR 1', 'texts b SR 9', 'texts a SR 1.1', 'texts old SR 1.2']);
  });

  test('finds a concept in any language', async () => {
    expect([await urls(engine(), 'Kennwörter'), await urls(engine(), 'パスワード')]).toEqual([['texts a SR 1.1'], ['texts a SR 1.1']]);
  });

  test('shows nothing for a word that nothing holds, or that only begins like one', async () => {
    expect([await urls(engine(), 'passw'), await urls(engine(), 'qqq')]).toEqual([[], []]);
  });

  test('stays in a document that is named', async () => {
    expect((await urls(engine(), 'Standard B words'))[0]).toBe('texts b SR 9');
  });

  test('leads from two documents to the rows between them', async () => {
    expect((await search(engine(), 'Standard A Standard B', {})).results[0]).toMatchObject({
      framework: 'crosswalks',
      url: '/crosswalks/a/b/',
    });
  });

  test('leads from a document and a family to the rows between them where nothing else is asked', async () => {
    const of = engine();
    const family = { ...of, index: { ...index, names: { ...index.names, b: ['IEC 62443-3-3'] } } };
    const first = async (query: string) => (await search(family, query, {})).results[0]?.framework;
    expect([await first('Standard A to IEC 62443'), await first('Standard A password IEC 62443')]).toEqual(['crosswalks', 'a']);
  });

  test('reads several countries as several markets', async () => {
    const of = engine();
    const places = [
      { names: ['France'], frameworks: [] },
      { names: ['Japan'], frameworks: [] },
    ];
    const wide = {
      ...of,
      index: { ...index, places, found: { ...index.found, concepts: { 'several-markets': [[3, 8] as const] } } },
    };
    expect([await urls(wide, 'France, Japan'), await urls(wide, 'France')]).toEqual([['texts b SR 9'], []]);
  });

  test('takes a year beside a name for no number', async () => {
    expect(await search(engine(), 'Standard A 2027', {})).toMatchObject({ strange: [] });
  });

  test('says whether a page has all that was asked', async () => {
    expect([(await search(engine(), 'alpha beta', {})).exactWords, (await search(engine(), 'alpha', {})).exactWords]).toEqual([
      false,
      true,
    ]);
  });

  test('names a planned document, and looks for no words where the query names nothing else', async () => {
    expect(await search(engine(), 'PAct', {})).toMatchObject({ notIn: ['Planned Act'], results: [] });
    expect((await search(engine(), 'PAct alpha', {})).results.length).toBe(1);
    expect((await search(engine(), 'impact', {})).notIn).toEqual([]);
  });

  test('shows a page once, by its best reason', async () => {
    expect(await urls(engine(), 'log in alpha')).toEqual(['suggested b SR 9', 'suggested a SR 1.1']);
  });

  test('lists all that passes the filters where nothing is typed, in the order of the index', async () => {
    expect(await urls(engine(), '', { role: 'operator' })).toEqual(['texts a SR 1.1', 'texts b SR 9']);
  });

  test('finds all the same where no texts were indexed', async () => {
    expect(await urls({ ...engine(), pagefind: undefined }, 'SR 1.1')).toEqual(['exact a SR 1.1']);
    expect(await urls({ ...engine(), pagefind: undefined }, '')).toEqual([]);
    expect(await urls({ ...engine(), pagefind: undefined }, 'alpha')).toEqual(['texts a SR 1.1']);
  });

  test('gives the text of a page', async () => {
    expect([(await textOf(engine(), entries[3]?.url ?? ''))?.content, await textOf(engine(), '/nowhere/')]).toEqual([
      'text of p3',
      undefined,
    ]);
  });
});

describe('a number that is not here', () => {
  test('brings the near ones of its document, and no words are searched for', async () => {
    const of = engine();
    expect(await search(of, 'SR 1.7', {})).toMatchObject({
      strange: [{ number: 'SR 1.7', document: 'A', listed: true }, { document: 'OLD' }],
      results: [{ ref: 'SR 1.1', group: 'suggested' }, { ref: 'SR 1.2' }],
    });
  });

  test('is told as one of a catalogue that is not in', async () => {
    expect(await search(engine(), 'ac-7', {})).toMatchObject({
      results: [],
      strange: [{ number: 'AC-7', document: 'Foreign Catalogue', listed: false }],
    });
  });

  test('that is a document nobody knows is told, in place of words that happen to fit', async () => {
    expect(await search(engine(), 'IEC 99999', {})).toMatchObject({ results: [], unknownDocument: 'IEC 99999' });
  });
});

describe('a title that a query repeats', () => {
  const titled = (over: object) => {
    const of = engine();
    return { ...of, index: { ...index, entries: [...entries.slice(0, 3), entry('b', 'SR 9', { title: 'Beta', ...over })] } };
  };

  test('leads to its record', async () => {
    expect(await urls(titled({}), 'beta')).toEqual(['exact b SR 9']);
  });

  test('leads only by its words where it asks authorities alone', async () => {
    expect(await urls(titled({ asks: 'authorities' }), 'beta')).toEqual(['texts b SR 9']);
    expect(await urls(titled({ asks: 'authorities' }), 'Standard B beta')).toContain('exact b SR 9');
  });
});

test('a number that several documents have stands behind its points where more is asked', async () => {
  const of = engine();
  const annexes = [entry('a', 'Annex I (2)'), entry('a', 'Annex I'), entry('old', 'Annex I'), entry('b', 'SR 9')];
  const several = { ...of, index: { ...index, entries: annexes } };
  expect((await urls(several, 'password Annex I')).slice(0, 3)).toEqual(['texts a Annex I (2)', 'exact a Annex I', 'exact old Annex I']);
  expect((await urls(several, 'Annex I')).slice(0, 2)).toEqual(['exact a Annex I', 'exact old Annex I']);
});
