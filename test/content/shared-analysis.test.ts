import { afterAll, expect, test } from 'vitest';
import { keepTexts, sharedAnalysis } from '../../src/content/shared-analysis.ts';
import { keep } from '../../src/content/shelf.ts';
import { tinyFolder } from './tiny-copy.ts';

afterAll(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('concordance.content'));
});

test('A folder is read once in a process, under whatever name it is asked for', () => {
  expect(sharedAnalysis(`${tinyFolder}/.`)).toBe(sharedAnalysis(tinyFolder));
});

test('Another folder is another analysis', () => {
  const first = sharedAnalysis(tinyFolder);
  expect([sharedAnalysis('test/fixtures/none').hasErrors, sharedAnalysis(tinyFolder) === first]).toEqual([true, false]);
});

test('With their texts kept the parsed bodies go and the records stay', () => {
  const before = sharedAnalysis(tinyFolder);
  const texts = new Map([['a.md', '<p>A.</p>']]);
  keepTexts(tinyFolder, texts);
  const after = sharedAnalysis(tinyFolder);
  expect([before.content.trees.size > 0, after.content.trees.size, after.kb === before.kb]).toEqual([true, 0, true]);
  expect(after.texts).toBe(texts);
});

test('Records that another process read are the content of their folder, with what is computed from them', () => {
  const { content, gaps } = sharedAnalysis(tinyFolder);
  const texts = new Map([['a.md', '<p>A.</p>']]);
  const folder = 'test/fixtures/elsewhere';
  keep({ folder, handed: { records: content.records, texts } });
  const taken = sharedAnalysis(folder);
  expect([taken.hasErrors, taken.texts, taken.gaps]).toEqual([false, texts, gaps]);
  expect(sharedAnalysis(folder)).toBe(taken);
});
