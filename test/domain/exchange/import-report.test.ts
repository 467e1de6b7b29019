import { describe, expect, test } from 'vitest';
import { noDrafts, type Drafts } from '../../../src/domain/exchange/drafts.ts';
import { importReport } from '../../../src/domain/exchange/import-report.ts';
import type { ImportRequest } from '../../../src/domain/exchange/import-request.ts';
import { draft, kb } from './exchange-world.ts';

const report = (drafts: Partial<Drafts>, request: Partial<ImportRequest> = {}) =>
  importReport(kb, { ...noDrafts, ...drafts }, { set: {}, leftOut: new Map(), ...request });
const lastLine = ({ text }: { readonly text: string }) => text.split('\n').at(-1);
const ends = { source: 'a', target: 'b', author: 'editors' };
const requirement = (ref: string, framework?: string) => ({
  at: { sheet: 'x', row: 2 },
  ...(framework === undefined ? {} : { framework }),
  data: {
    ref,
    title: 'T',
    titleStatus: 'ours',
    kind: 'requirement',
    modality: 'shall',
    basis: 'text',
    roles: [],
    lifecycle: [],
    goals: [],
    evidence: [],
    verified: 'unverified',
  },
  body: '',
});

describe('rows', () => {
  test('that are understood become one file a set', () => {
    const { files, hasFailed, text } = report({ rows: [draft(['1'], ['7'])] }, { ends });
    expect([files.map(({ path }) => path), hasFailed]).toEqual([['mappings/a--b.mdx'], false]);
    expect(text).toMatch(/\n1 rows, 0 not understood$/u);
  });

  test('that are not understood leave no file, and each place is counted once', () => {
    const bad = draft(['9'], ['9']);
    const found = report({ rows: [draft(['1'], ['7']), { ...bad, at: { sheet: 'rows', row: 3 } }] }, { ends });
    expect([found.files, found.hasFailed, lastLine(found)]).toEqual([[], true, '2 rows, 1 not understood']);
  });

  test('that a decision leaves out are said and not read', () => {
    const found = report(
      { rows: [draft(['9'], ['9']), draft(['1'], ['7'], { at: { sheet: 'rows', row: 3 } })] },
      {
        ends,
        leftOut: new Map([['rows!2', 'No such number.']]),
      },
    );
    expect(found.text).toContain('note: left out by decision: rows!2: No such number.');
    expect(lastLine(found)).toBe('1 rows, 0 not understood');
  });

  test('find their set by what it states, by its id, or by its name; of another than is asked for they are left aside', () => {
    const paths = (set: string, stated: object | undefined, request: Partial<ImportRequest> = {}) =>
      report({ rows: [draft(['1'], ['7'], { set })], sets: new Map(stated ? [[set, { ...stated }]] : []) }, request).files.map(
        ({ path }) => path,
      );
    expect(paths('x', { source: 'a', target: 'b' })).toEqual(['mappings/a--b.mdx']);
    expect(paths('a--b', undefined)).toEqual(['mappings/a--b.mdx']);
    expect(paths('a--b--demo', undefined)).toEqual(['mappings/a--b--demo.mdx']);
    expect(paths('a--b--demo', undefined, { ends })).toEqual([]);
    expect(paths('nonsense', undefined)).toEqual([]);
  });

  test('of a document that is not in are a fault that names it', () => {
    const found = report({ rows: [draft(['1'], ['7'])] }, { ends: { ...ends, target: 'c' } });
    expect(found.text).toBe(
      '--source and --target\n    `c` is no document of the content.\n    Tip: Make it first: `npm run new -- document c`.\n1 rows, 1 not understood',
    );
  });

  test('may name requirements that come in with the same file', () => {
    const both = { requirements: [requirement('9', 'b')], rows: [draft(['1'], ['9'], { set: 'a--b' })] };
    const { files, text } = report(both);
    expect(files.map(({ path }) => path)).toEqual(['requirements/b/r-9.md', 'mappings/a--b.mdx']);
    expect(files[1]?.text).toContain('| 1 | subset-of | 9 |');
    expect(text).toMatch(/\n1 requirements, 0 not understood\n1 rows, 0 not understood$/u);
    expect(report({ ...both, requirements: [requirement('9 or so', 'b')] }).text).toContain('`9` is not a requirement of `b`.');
  });

  test('with a strength need its scale, unless they are ours', () => {
    const of = (author: string, set: object) =>
      report({ rows: [draft(['1'], ['7'], { strength: '5' })] }, { ends: { ...ends, author }, set: { ...set } }).text;
    expect(of('demo', {})).toContain(
      'The strength `5` stands here, and nothing says on what scale.\n    Tip: Give its scale in the words of the author: `--strength-scale "1 to 10, 10 the strongest"`.',
    );
    expect(of('demo', { strengthScale: '1 to 10, 10 the strongest' })).not.toContain('scale.');
    expect(of('editors', {})).not.toContain('on what scale');
  });

  test('of a set that states a word that is not known are refused with the word', () => {
    expect(report({ rows: [draft(['1'], ['7'])] }, { ends, set: { method: 'magic' } }).text).toContain('`method` is `magic`: ');
  });
});

describe('requirements', () => {
  test('become files of the document that is named, those that name another left aside', () => {
    const { files, text } = report({ requirements: [requirement('3'), requirement('4', 'a'), requirement('5', 'b')] }, { document: 'a' });
    expect(files.map(({ path }) => path)).toEqual(['requirements/a/r-3.md', 'requirements/a/r-4.md']);
    expect(text).toBe('2 requirements, 0 not understood');
  });

  test('of a document that is not in are a fault that says how to make it', () => {
    const found = report({ requirements: [requirement('3')] }, { document: 'new' });
    expect([found.files, found.text.split('\n')[1]]).toEqual([[], '    `new` is no document of the content.']);
  });

  test('without a document of their own or one that is named are nothing to write', () => {
    expect(report({ requirements: [requirement('3')] })).toMatchObject({ files: [], hasFailed: true });
  });
});

test('Both kinds are counted apart, and only what is asked for is read', () => {
  const both = { rows: [draft(['1'], ['7'], { set: 'a--b' })], requirements: [requirement('3', 'a')] };
  expect(report(both).text.split('\n').slice(-2)).toEqual(['1 requirements, 0 not understood', '1 rows, 0 not understood']);
  expect(lastLine(report(both, { ends }))).toBe('1 rows, 0 not understood');
  expect(report(both, { document: 'a' }).text).toBe('1 requirements, 0 not understood');
});

test('A file with nothing of the kind that is asked for says so', () => {
  expect(report({ notes: ['Seen.'] })).toEqual({
    files: [],
    hasFailed: true,
    text: 'note: Seen.\nThe file holds a head and nothing below it.',
  });
});

test('A file of which nothing can be read is counted by its faults', () => {
  const fault = { sheet: 'x', row: 2, message: 'Broken.' };
  expect(lastLine(report({ faults: [fault, fault, { ...fault, row: 3 }] }))).toBe('0 rows, 2 not understood');
});

test('A decision about a row that is not there is a fault', () => {
  const found = report({ rows: [draft(['1'], ['7'])] }, { ends, leftOut: new Map([['rows!9', 'Why.']]) });
  expect(found.text).toContain(
    '--leave-out\n    `rows!9` is no row of this file.\n    Tip: Name the sheet, or the file of a CSV, and the row as a spreadsheet program counts it.',
  );
});

test('Of very many faults a thousand are listed and the rest counted', () => {
  const faults = Array.from({ length: 1002 }, (_, row) => ({ sheet: 'x', row, message: 'Broken.' }));
  const { text } = report({ faults });
  expect(text.match(/Broken\./gu)).toHaveLength(1000);
  expect(text).toContain('… and 2 more that are not listed.');
});

test('Rows that were not looked at count as not understood, and are said', () => {
  const bad = Array.from({ length: 3000 }, (_, row) => draft(['9.9'], ['7'], { at: { sheet: 'rows', row: row + 2 } }));
  const found = report({ rows: bad }, { ends });
  expect(found.text).toContain('\n999 rows were not looked at, since most of those before them are not understood.\n');
  expect(lastLine(found)).toBe('3000 rows, 3000 not understood');
});
