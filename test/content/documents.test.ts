import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../src/content/documents.ts';
import { layouts } from '../../src/content/layouts.ts';

const page = (text: string, inside = 'guide/a.mdx') => ({ path: `content/${inside}`, inside, text });
const front = '---\ntitle: A\norder: 1\nsummary: It tells.\n---\n';
const set = (table: string) =>
  page(
    `---\nsource: a\ntarget: b\nauthor: editors\nmethod: human\nmatchingRationale: semantic\nstatus: complete\nconsidered: listed\nreviewed: 2026-11-24\n---\n\nScope.\n\n${table}\n`,
    'mappings/a--b.mdx',
  );
const head = '| Source | Relationship | Target | Confidence | Rationale |\n| --- | --- | --- | --- | --- |';
const row = '| 1 | subset-of | 2 | high | A reason of many characters, at least twenty. |';

describe('documents', () => {
  test('are the files of their kind alone', () => {
    const { documents, diagnostics } = readDocuments([page(`${front}\nText.\n`), page(front, 'elements/plan.mdx')], layouts.guide);
    expect(diagnostics).toEqual([]);
    expect(documents.map(({ id, path, data, body }) => ({ id, path, data, body }))).toEqual([
      { id: 'a', path: 'content/guide/a.mdx', data: { title: 'A', order: 1, summary: 'It tells.' }, body: 'Text.' },
    ]);
  });

  test.each([
    ['front matter', 'Text.', ['front-matter']],
    ['schema', '---\ntitle: A\n---\n', ['schema', 'schema']],
    ['MDX', `${front}\nText {\n`, ['mdx-syntax']],
  ])('with a fault of %s are reported and left out, and known to be faulty', (_, text, rules) => {
    const { documents, diagnostics, faulty } = readDocuments([page(text)], layouts.guide);
    expect(documents).toEqual([]);
    expect(faulty).toEqual(['a']);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(rules);
  });

  test('with what content must not hold are reported and stay records: nothing else is to be blamed on them', () => {
    const { documents, diagnostics } = readDocuments([page(`${front}\n![a](/x.png)\n`)], layouts.guide);
    expect([documents.length, diagnostics.map(({ rule }) => rule)]).toEqual([1, ['no-image']]);
  });

  test('with faulty front matter have the rows of their first table checked, and those of no other', () => {
    const faulty = set(
      `${head}\n| 1 | sub | 2 | high | A reason of many characters, at least twenty. |\n\n${head}\n| 1 | sup | 2 | high | x |`,
    );
    const { diagnostics } = readDocuments([{ ...faulty, text: faulty.text.replace('status: complete', 'status: done') }], layouts.mappings);
    expect(diagnostics.filter(({ rule }) => rule === 'row').map(({ line }) => line)).toEqual([16]);
  });

  test('of which only the front matter is asked for are not read further', () => {
    const { documents, diagnostics } = readDocuments([page(`${front}\nText {\n`)], layouts.guide, 'front-matter');
    expect([documents.length, diagnostics]).toEqual([1, []]);
  });
});

describe('a set', () => {
  test('has its table', () => {
    const [read] = readDocuments([set(`${head}\n${row}`)], layouts.mappings).documents;
    expect(read?.tables.map(({ rows }) => rows.length)).toEqual([2]);
  });

  test('with a row outside its table is faulty, and its other rows are read', () => {
    const { documents, faulty, diagnostics } = readDocuments([set(`${head}\n${row}\n\n${row}`)], layouts.mappings);
    expect([documents.length, faulty, diagnostics.map(({ rule }) => rule)]).toEqual([1, ['a--b'], ['row-outside-table']]);
  });

  test('whose front matter is faulty has its rows checked all the same', () => {
    const file = set(`${head}\n${row.replace('high', 'sure')}`);
    const { diagnostics } = readDocuments([{ ...file, text: file.text.replace('method: human', 'method: magic') }], layouts.mappings);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['schema', 'row']);
  });
});
