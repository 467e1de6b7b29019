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

const { records } = analyzeContent(tinyFolder).content;

test('another process writes the search index that the site would, the pages of rows under its base path, and the files for exchange', async () => {
  beside = startBeside({ content: tinyFolder, base: '/kb/' });
  beside.begin({ records, folder, address: 'https://example.org' });
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

test('where it ends badly, whoever waits for anything of it is told what it said', async () => {
  beside = startBeside({ content: tinyFolder, base: '/' });
  beside.begin({ records, folder: join(folder, 'file.txt\0'), address: undefined });
  await expect(beside.indexed).rejects.toThrow('write-beside.ts ended with 1.');
  await expect(beside.written).rejects.toThrow('null bytes');
});

test('where nothing is compiled it ends, and says which folder it looked in', async () => {
  beside = startBeside({ content: tinyFolder, base: '/' });
  beside.begin({ records, folder, address: undefined });
  beside.join({ site: join(folder, 'site'), styles: new Map() });
  await beside.written;
  const task = { url: 'http://localhost/', path: '/', route: '/', component: 'none' };
  await expect(beside.render(task)).rejects.toThrow(join(folder, 'site/.prerender'));
});

test('it can be ended before it is done', async () => {
  beside = startBeside({ content: tinyFolder, base: '/' });
  await beside.stop();
  await expect(beside.written).rejects.toThrow('ended');
});
