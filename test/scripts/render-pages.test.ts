import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startRenderer, writePage } from '../../scripts/render-pages.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'concordance-pages-'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

const html = { headers: { 'content-type': 'text/html' } };
const page = '<html lang="en"><body><main data-pagefind-body>ISO 27001</main></body></html>';

test('a page is written at its path with its numbers kept whole, and tells the text index its words', async () => {
  const written = await writePage(site, '/a/b/', new Response(page, html));
  expect(readFileSync(join(site, 'a/b/index.html'), 'utf8')).toContain('<span class="nb">ISO 27001</span>');
  expect(written?.words).toContain('<span class="nb">ISO 27001</span>');
});

test('a file is written at its path as it is, and tells the text index nothing', async () => {
  const written = await writePage(site, '/a/b.csv', new Response('ISO 27001;1', { headers: { 'content-type': 'text/csv' } }));
  expect(readFileSync(join(site, 'a/b.csv'), 'utf8')).toBe('ISO 27001;1');
  expect(written).toEqual({ words: undefined });
});

test.each([
  ['a redirect', { status: 301, headers: { location: '/c/' } }],
  ['a file at the path of a page', { headers: { 'content-type': 'text/csv' } }],
  ['a page that was not found', { status: 404, ...html }],
])('%s is left to others, unread and unwritten', async (_name, init) => {
  const response = new Response(page, init);
  expect(await writePage(site, '/a/', response)).toBeUndefined();
  expect(existsSync(join(site, 'a'))).toBe(false);
  expect(await response.text()).toBe(page);
});

/** A compiled site of one route, which counts how often its paths are looked for before a page was rendered. */
const entry = `
let found = false;
export const app = {
  manifest: { routes: [{ routeData: { route: '/[x]', component: 'x.astro' } }] },
  setInternals({ pagesByKeys }) { this.styles = pagesByKeys.get('key').styles; },
  setOptions() {},
  async render(request) {
    const looked = !found;
    await new Promise((resolve) => setTimeout(resolve, 5));
    found = true;
    const body = '<html lang="en"><body><main data-pagefind-body>' + (looked ? 'looked' : 'known') + this.styles[0] + '</main></body></html>';
    return new Response(body, { headers: { 'content-type': 'text/html' } });
  },
};
`;

test('what is compiled renders the pages of its routes, and the paths of a route are looked for once', async () => {
  mkdirSync(join(site, '.prerender'));
  writeFileSync(join(site, '.prerender/prerender-entry.abc.mjs'), entry);
  const render = await startRenderer({ site, styles: new Map([['key', ['-styled']]]) });
  const task = (path: string) => ({ url: `http://localhost${path}`, path, route: '/[x]', component: 'x.astro' });
  const written = await Promise.all(['/a/', '/b/', '/c/'].map((path) => render(task(path))));
  expect(written.map((one) => /<main[^>]*>([^<]*)/u.exec(one?.words ?? '')?.[1])).toEqual([
    'looked-styled',
    'known-styled',
    'known-styled',
  ]);
  await expect(render({ ...task('/d/'), route: '/' })).rejects.toThrow('No route / for http://localhost/d/.');
});

test('without a compiled site nothing starts', async () => {
  mkdirSync(join(site, '.prerender'));
  await expect(startRenderer({ site, styles: new Map() })).rejects.toThrow('No compiled pages');
});
