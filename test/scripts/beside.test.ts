import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeBeside } from '../../scripts/beside.ts';
import { searchIndex } from '../../src/site/lookup-index.ts';
import { sendIndex } from '../../src/site/sent-index.ts';
import { tinyFolder } from '../content/tiny-copy.ts';
import { tinyPage } from '../site/tiny-page.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concordance-beside-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('another process writes the search index that the site would, the pages of rows under its base path, and the files for exchange', async () => {
  const { searchIndex: written, done } = writeBeside(folder, { content: tinyFolder, base: '/kb/', address: 'https://example.org' });
  const { entries, names, found } = sendIndex(searchIndex(tinyPage()));
  const under = JSON.parse(JSON.stringify({ entries, names, found }).replaceAll('"/', '"/kb/')) as object;
  expect(JSON.parse((await written('en')).toString('utf8'))).toMatchObject(under);
  const { rows, exchange } = await done;
  const [row = ''] = readdirSync(rows).filter((name) => !name.includes('.'));
  expect(readFileSync(join(rows, row, 'index.html'), 'utf8')).toContain(`https://example.org/kb/r/${row}/`);
  expect(existsSync(join(exchange, 'datapackage.json'))).toBe(true);
});

test('where it ends badly, whoever waits for anything of it is told what it said', async () => {
  const { searchIndex: written, done } = writeBeside(folder, { content: join(tinyFolder, 'nowhere'), base: '/', address: undefined });
  await expect(written('en')).rejects.toThrow('write-beside.ts ended with 1.');
  await expect(done).rejects.toThrow('nowhere');
});

test('it can be ended before it is done', async () => {
  const { done, stop } = writeBeside(folder, { content: tinyFolder, base: '/', address: undefined });
  await stop();
  await expect(done).rejects.toThrow('ended');
});
