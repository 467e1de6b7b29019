import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeRowPages } from '../../src/site/place-row-pages.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concordance-places-'));
  mkdirSync(join(folder, 'rows', 'abc'), { recursive: true });
  writeFileSync(join(folder, 'rows', 'abc', 'index.html'), 'A row.');
  mkdirSync(join(folder, 'site', '_astro'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was written stands below the site, with its style sheet under a name that does not change', () => {
  writeFileSync(join(folder, 'site', '_astro', 'page.js'), '');
  writeFileSync(join(folder, 'site', '_astro', 'site.abc.css'), 'p { color: red }');
  placeRowPages(join(folder, 'rows'), join(folder, 'site'));
  expect(readFileSync(join(folder, 'site', 'r', 'abc', 'index.html'), 'utf8')).toBe('A row.');
  expect(readFileSync(join(folder, 'site', 'r', 'site.css'), 'utf8')).toBe('p { color: red }');
  expect(existsSync(join(folder, 'rows'))).toBe(false);
});

test('a site without a style sheet is said, not passed over', () => {
  expect(() => placeRowPages(join(folder, 'rows'), join(folder, 'site'))).toThrow();
});
