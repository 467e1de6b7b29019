import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startBeside, type Beside } from '../../scripts/beside.ts';
import { analyzeContent } from '../../src/content/analyze-content.ts';
import { searchIndex } from '../../src/site/lookup-index.ts';
import { sendIndex } from '../../src/site/sent-index.ts';
import { tinyFolder } from '../content/tiny-copy.ts';
import { tinyPage } from '../site/tiny-page.ts';

let folder = '';
let beside: Beside | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concordance-beside-'));
});
afterEach(async () => {
  await beside?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('another process checks the content, and writes the search index that the site would, the pages of rows and the files for exchange', async () => {
  beside = startBeside({ content: tinyFolder, base: '/kb/', address: 'https://example.org' });
  beside.begin(folder);
  const { report, handed } = await beside.checked;
  const { content, kb } = analyzeContent(tinyFolder);
  expect(report).toMatch(/^0 errors, [^]*\n {6}\d+ {2}unverified-fact$/u);
  expect(handed?.records).toEqual(content.records);
  expect(handed?.texts.get(kb.requirements[0]?.path ?? '')).toMatch(/^<p>/u);
  await beside.indexed;
  const { entries, names, found } = sendIndex(searchIndex(tinyPage()));
  const under = JSON.parse(JSON.stringify({ entries, names, found }).replaceAll('"/', '"/kb/')) as object;
  expect(JSON.parse(readFileSync(join(folder, 'search-index/en.json'), 'utf8'))).toMatchObject(under);
  await beside.written;
  const rows = join(folder, 'rows');
  const [row = ''] = readdirSync(rows).filter((name) => !name.includes('.'));
  expect(readFileSync(join(rows, row, 'index.html'), 'utf8')).toContain(`https://example.org/kb/r/${row}/`);
  expect(existsSync(join(folder, 'exchange/datapackage.json'))).toBe(true);
  expect(beside.isFree()).toBe(false);
});

test('content with errors is reported and not handed over', async () => {
  beside = startBeside({ content: 'test/fixtures/none', base: '/', address: undefined });
  const { report, handed } = await beside.checked;
  expect([/\d+ errors?, /u.test(report), handed]).toEqual([true, undefined]);
});

test('where it ends badly, whoever waits for anything of it is told what it said', async () => {
  beside = startBeside({ content: tinyFolder, base: '/', address: undefined });
  beside.begin(join(folder, 'file.txt\0'));
  await expect(beside.indexed).rejects.toThrow('write-beside.ts ended with 1.');
  await expect(beside.written).rejects.toThrow('null bytes');
});

test('where nothing is compiled it ends, and says which folder it looked in', async () => {
  beside = startBeside({ content: tinyFolder, base: '/', address: undefined });
  beside.begin(folder);
  beside.join({ site: join(folder, 'site'), styles: new Map() });
  await beside.written;
  const task = { url: 'http://localhost/', path: '/', route: '/', component: 'none' };
  await expect(beside.render(task)).rejects.toThrow(join(folder, 'site/.prerender'));
});

test('it can be ended before it is done, and nobody waits for it any more', async () => {
  beside = startBeside({ content: tinyFolder, base: '/', address: undefined });
  await beside.stop();
  await expect(beside.written).rejects.toThrow('ended');
  const task = { url: 'http://localhost/', path: '/', route: '/', component: 'none' };
  await expect(beside.render(task)).rejects.toThrow();
});
