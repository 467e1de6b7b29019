import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startBeside, type Beside } from '../../scripts/beside.ts';
import { analyzeContent } from '../../src/content/analyze-content.ts';
import { isPlain } from '../../src/domain/model/plain-file.ts';
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
  const { records, texts } = await beside.read;
  const { report, hasErrors, requirements, took } = await beside.checked;
  const { content, kb } = analyzeContent(tinyFolder);
  expect([report.split('\n')[0], hasErrors, requirements, took > 0]).toEqual(['0 errors, 0 warnings', false, kb.requirements.length, true]);
  expect(report).toMatch(/\n {6}\d+ {2}unverified-fact$/u);
  expect(records).toEqual(content.records);
  expect(texts.get(kb.requirements.find(isPlain)?.path ?? '')).toMatch(/^<p>/u);
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

test('content with errors is reported, and not handed over where a file has one', async () => {
  beside = startBeside({ content: 'test/fixtures/none', base: '/', address: undefined });
  const first = await Promise.race([beside.read, beside.checked]);
  expect(first).toMatchObject({ hasErrors: true, requirements: 0 });
  expect('report' in first ? first.report : '').toMatch(/\d+ errors?, [^]*$/u);
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
