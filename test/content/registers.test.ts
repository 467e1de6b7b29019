import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRegisters } from '../../src/content/registers.ts';

const tiny = join(import.meta.dirname, '../fixtures/tiny-kb');
const own = readdirSync(tiny)
  .filter((name) => name.endsWith('.yaml'))
  .map((inside) => ({ path: `kb/${inside}`, inside, text: readFileSync(join(tiny, inside), 'utf8') }));

function read(over: Readonly<Record<string, string | undefined>> = {}, unreadable: readonly string[] = []) {
  const kept = own.filter(({ inside }) => !(inside in over) && !unreadable.includes(inside));
  const put = Object.entries(over).flatMap(([inside, text]) => (text === undefined ? [] : [{ path: `kb/${inside}`, inside, text }]));
  const { records, diagnostics, faulty } = readRegisters('kb', [...kept, ...put], unreadable);
  return { records, faulty, said: diagnostics.map(({ path, line, rule }) => `${path}:${line} ${rule}`) };
}

test('lists without fault are read in silence, and those that need not be there are empty', () => {
  const { records, faulty, said } = read();
  expect([faulty, said]).toEqual([[], []]);
  expect(Object.keys(records.sources).length).toBeGreaterThan(0);
  expect([records.thesaurus, records.starts, records.changes]).toEqual([[], [], []]);
});

test('a list that is missing and must be there is said and taken as empty', () => {
  expect(read({ 'sources.yaml': undefined })).toMatchObject({
    faulty: ['sources.yaml'],
    said: ['kb/sources.yaml:1 file-missing'],
    records: { sources: {} },
  });
});

test('a faulty list is named and taken as empty', () => {
  expect(read({ 'retired.yaml': '\n- nothing\n' })).toMatchObject({ faulty: ['retired.yaml'], records: { retired: [] } });
});

test('of a list that cannot be opened no second fault is said', () => {
  expect(read({}, ['sources.yaml'])).toMatchObject({ faulty: ['sources.yaml'], said: [], records: { sources: {} } });
});

test('released ids keep their order, and those with a meaning are found by it', () => {
  const { records } = read({ 'published.yaml': '- b/two\n- id: a/one\n  meaning: "1f"\n- id: constructor\n' });
  expect(records.publishedIds).toEqual(['b/two', 'a/one', 'constructor']);
  expect(Object.entries(records.publishedMeanings)).toEqual([['a/one', '1f']]);
  expect(records.publishedMeanings['constructor']).toBeUndefined();
});
