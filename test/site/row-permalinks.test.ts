import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leadOn } from '../../src/site/row-pages.ts';
import { rowPermalinks } from '../../src/site/row-permalinks.ts';
import { tinyFolder } from '../content/tiny-copy.ts';
import { tinyPage } from './tiny-page.ts';

let folder = '';
const out = () => join(folder, 'site');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concordance-rows-'));
  mkdirSync(join(out(), '_astro'), { recursive: true });
  writeFileSync(join(out(), '_astro', 'page.js'), '');
  writeFileSync(join(out(), '_astro', 'site.abc.css'), 'p { color: red }');
});
afterEach(() => {
  process.env['CONCORDANCE_CONTENT'] = tinyFolder;
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the hooks of a build over a content folder. */
async function build(content: string): Promise<void> {
  process.env['CONCORDANCE_CONTENT'] = content;
  const { hooks } = rowPermalinks();
  const dir = pathToFileURL(`${out()}/`);
  const call = (name: keyof typeof hooks, given: object) => (hooks[name] as (given: object) => unknown)(given);
  call('astro:config:done', { config: { base: '/kb', site: undefined, outDir: dir } });
  call('astro:build:start', {});
  await call('astro:build:done', { dir });
}

test('every row gets its page, with the style sheet of the site and the script that leads on', async () => {
  await build(tinyFolder);
  const { kb } = tinyPage();
  const names = readdirSync(join(out(), 'r'));
  const pages = names.filter((name) => !name.includes('.'));
  const html = readFileSync(join(out(), 'r', pages[0] ?? '', 'index.html'), 'utf8');
  expect(pages.length).toBe(kb.mappings.length + kb.retired.filter(({ id }) => id.includes('~')).length);
  expect(html).toContain('href="/kb/r/site.css"');
  expect([readFileSync(join(out(), 'r', 'lead-on.js'), 'utf8'), readFileSync(join(out(), 'r', 'site.css'), 'utf8')]).toEqual([
    leadOn,
    'p { color: red }',
  ]);
  expect(readdirSync(folder)).toEqual(['site']);
});

test('a fault ends the build, and no half of the pages is put in place', async () => {
  await expect(build(join(tinyFolder, 'release.yaml'))).rejects.toThrow('write-row-pages');
  expect(existsSync(join(out(), 'r'))).toBe(false);
});
