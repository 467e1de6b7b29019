import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { leadOn } from '../../src/site/row-pages.ts';
import { rowPermalinks } from '../../src/site/row-permalinks.ts';
import { tinyFolder } from '../content/tiny-copy.ts';
import { tinyPage } from './tiny-page.ts';

const out = mkdtempSync(join(tmpdir(), 'concordance-rows-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

test('every row gets its page, with the style sheet of the site and the script that leads on', () => {
  process.env['CONCORDANCE_CONTENT'] = tinyFolder;
  mkdirSync(join(out, '_astro'));
  writeFileSync(join(out, '_astro', 'page.js'), '');
  writeFileSync(join(out, '_astro', 'site.abc.css'), '');
  const { hooks } = rowPermalinks();
  const call = (name: 'astro:config:done' | 'astro:build:done', given: object) => (hooks[name] as (given: object) => void)(given);
  call('astro:config:done', { config: { base: '/kb', site: undefined } });
  call('astro:build:done', { dir: pathToFileURL(`${out}/`) });
  const { kb } = tinyPage();
  const folders = readdirSync(join(out, 'r')).filter((name) => name !== 'lead-on.js');
  const [first = ''] = folders;
  const html = readFileSync(join(out, 'r', first, 'index.html'), 'utf8');
  expect(folders.length).toBe(kb.mappings.length + kb.retired.filter(({ id }) => id.includes('~')).length);
  expect([readFileSync(join(out, 'r', 'lead-on.js'), 'utf8'), html.includes('href="/kb/_astro/site.abc.css"')]).toEqual([leadOn, true]);
});
