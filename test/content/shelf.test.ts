import { afterEach, expect, test } from 'vitest';
import { analyzeContent } from '../../src/content/analyze-content.ts';
import { awaitRecords, expectRecords, keep, keptOf } from '../../src/content/shelf.ts';
import { tinyFolder } from './tiny-copy.ts';

afterEach(() => {
  for (const name of ['concordance.content', 'concordance.content.coming']) Reflect.deleteProperty(globalThis, Symbol.for(name));
});

const handed = { records: analyzeContent(tinyFolder).content.records, texts: new Map<string, string>() };

test('What is kept of a folder is found under whatever name it is asked for, and not of another', () => {
  expect(keptOf(tinyFolder)).toBeUndefined();
  keep({ folder: `${tinyFolder}/.`, handed });
  expect([keptOf(tinyFolder)?.handed, keptOf('test/fixtures/none')]).toEqual([handed, undefined]);
});

test('One folder is kept at a time', () => {
  keep({ folder: tinyFolder, handed });
  keep({ folder: 'test/fixtures/none', handed });
  expect([keptOf(tinyFolder), keptOf('test/fixtures/none')?.handed]).toEqual([undefined, handed]);
});

test('Whoever asks waits for records that are expected, and for none where none are', async () => {
  await awaitRecords();
  let isThere = false;
  expectRecords(Promise.resolve().then(() => (isThere = true)));
  await awaitRecords();
  expect(isThere).toBe(true);
});
