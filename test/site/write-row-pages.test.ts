import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leadOn } from '../../src/site/row-pages.ts';
import { placeRowPages } from '../../src/site/place-row-pages.ts';
import { writeRowPages } from '../../src/site/write-row-pages.ts';
import { tinyPage } from './tiny-page.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concordance-rows-'));
  mkdirSync(join(folder, 'site', '_astro'), { recursive: true });
  writeFileSync(join(folder, 'site', '_astro', 'page.js'), '');
  writeFileSync(join(folder, 'site', '_astro', 'site.abc.css'), 'p { color: red }');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('every row gets its page, with the style sheet of the site and the script that leads on', () => {
  const page = tinyPage();
  writeRowPages(join(folder, 'beside', 'rows'), page, { base: '/kb/', address: undefined });
  placeRowPages(join(folder, 'beside', 'rows'), join(folder, 'site'));
  const rows = join(folder, 'site', 'r');
  const pages = readdirSync(rows).filter((name) => !name.includes('.'));
  const html = readFileSync(join(rows, pages[0] ?? '', 'index.html'), 'utf8');
  expect(pages.length).toBe(page.kb.mappings.length + page.kb.retired.filter(({ id }) => id.includes('~')).length);
  expect(html).toContain('href="/kb/r/site.css"');
  expect([readFileSync(join(rows, 'lead-on.js'), 'utf8'), readFileSync(join(rows, 'site.css'), 'utf8')]).toEqual([
    leadOn,
    'p { color: red }',
  ]);
  expect(readdirSync(join(folder, 'beside'))).toEqual([]);
});
