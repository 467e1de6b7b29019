import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { checkTiny, tinyFolder } from './tiny-copy.ts';

describe('reading a content folder', () => {
  const content = readContent(tinyFolder);

  test('finds every record, and the tree of every text', () => {
    const { records, trees } = content;
    const { requirements, frameworks, elements, sets, guide, decisions, positions } = records;
    const documents = [requirements, frameworks, elements, sets, guide, decisions, positions];
    expect(documents.map((list) => list.length)).toEqual([18, 7, 2, 11, 2, 1, 2]);
    expect(records.mappings).toHaveLength(27);
    expect(trees.size).toBe(18 + 7 + 2 + 11 + 2 + 1 + 2 + records.jurisdictions.length);
  });

  test('may leave out the text of guide and decisions, and nothing else', () => {
    const short = readContent(tinyFolder, { guideText: false });
    expect(short.records).toEqual(content.records);
    expect([...content.trees.keys()].filter((path) => !short.trees.has(path)).every((path) => path.includes('/guide/'))).toBe(true);
    expect(content.trees.size - short.trees.size).toBe(3);
  });

  test('says nothing of the text that it leaves out', () => {
    const method = readFileSync(join(tinyFolder, 'guide/method.mdx'), 'utf8');
    const added = [{ path: 'guide/method.mdx', text: `${method}\n# A heading of level 1\n` }];
    const rules = (guideText: boolean) => readContent(tinyFolder, { guideText, added }).diagnostics.map(({ rule }) => rule);
    expect([rules(true), rules(false)]).toEqual([['heading-level'], []]);
  });

  test('finds the place of a key, and the beginning of a file without keys', () => {
    const [first] = content.records.frameworks;
    expect(content.place(first?.path ?? '', ['title']).line).toBeGreaterThan(1);
    expect(content.place('content/nowhere.mdx', ['title'])).toEqual({ path: 'content/nowhere.mdx', line: 1, column: 1 });
  });

  test('of an empty folder says which registers are missing, and finds nothing', () => {
    const empty = mkdtempSync(join(tmpdir(), 'empty-'));
    const { diagnostics, records, faulty } = readContent(empty);
    rmSync(empty, { recursive: true });
    expect([...new Set(diagnostics.map(({ rule }) => rule))]).toEqual(['file-missing']);
    expect(records.frameworks).toEqual([]);
    expect(faulty.has('scope.yaml')).toBe(true);
  });
});

test.each([
  ['notes.mdx', '`notes.mdx` is no place for content.'],
  ['frameworks/draft.txt', '`frameworks/draft.txt` is no place for content.'],
  ['unknown.yaml', '`unknown.yaml` is no place for content.'],
])('a file that stands wrong is refused: %s', (path, message) => {
  expect(checkTiny({ [path]: 'Text.\n' }).report).toContain(message);
});

test('a register that cannot be read is empty and faulty, and nothing is blamed on what it would say', () => {
  const { kb, content, diagnostics } = checkTiny({ 'sources.yaml': 'a: [' });
  expect([kb.sources, content.faulty.has('sources.yaml'), diagnostics.map(({ rule }) => rule)]).toEqual([{}, true, ['yaml-syntax']]);
});
