import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { kindOfId } from '../../src/domain/model/retired.ts';
import { idsByDigest } from '../../src/site/row-digest.ts';
import { filesOf, read, readJson, requireSite } from './built-site.ts';

const site = requireSite();
const pages = filesOf(site, '.html').map((path) => ({ path, html: read(site, path) }));
const kilobytes = (text: string) => gzipSync(text, { level: 9 }).length / 1024;
/** Whether a text is larger than so many kilobytes, gzipped; no short text has to be packed for that. */
const isLarger = (text: string, most: number) => Buffer.byteLength(text) > (most - 1) * 1024 && kilobytes(text) > most;
const kinds = [
  'index.html',
  'matrix/index.html',
  'principles/design/index.html',
  'trust-elements/strong-authentication/index.html',
  'frameworks/index.html',
  'frameworks/eu-cra/index.html',
  'frameworks/iec-62443-3-3-2013/sr-1-1/index.html',
  'crosswalks/index.html',
  'crosswalks/eu-cra/pi40-rri/index.html',
  'crosswalks/eu-nis2-ir-2024-2690/pi40-rri/index.html',
  'crosswalks/eu-nis2-ir-2024-2690/pi40-rri/annex-6/index.html',
  'gaps/index.html',
  'jurisdictions/index.html',
  'jurisdictions/de/index.html',
  'search/index.html',
  'method/index.html',
  'guide/index.html',
  'guide/edit-a-record/index.html',
  'guide/rules/index.html',
  'guide/glossary/index.html',
  'data/index.html',
  '404.html',
];

describe('built pages', () => {
  it('every page has exactly one h1, a title and a description', () => {
    const faulty = pages.filter(
      ({ html }) =>
        html.match(/<h1[\s>]/gu)?.length !== 1 ||
        !/<title>[^<]+<\/title>/u.test(html) ||
        !/<meta name="description" content="[^"]+"/u.test(html),
    );
    expect(faulty.map(({ path }) => path)).toEqual([]);
  });

  it('no link or fragment is dead', () => {
    const ids = new Map(
      pages.map(({ path, html }) => [
        `/${path.replace(/index\.html$/u, '')}`,
        new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id)),
      ]),
    );
    const files = new Set(filesOf(site).map((path) => `/${path}`));
    const dead = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/gu)].flatMap(([, href = '']) => {
        const [address = '', fragment] = href.replaceAll('&amp;', '&').split('#');
        if (/^(https?:|mailto:)/u.test(address)) return [];
        const target = address === '' ? `/${path.replace(/index\.html$/u, '')}` : (address.split('?')[0] ?? '');
        const found = ids.get(target);
        if (!found && !files.has(target)) return [`${path}: ${href}`];
        const isAnswers = target === '/apply/' && fragment?.includes('=') === true;
        return fragment === undefined || fragment === '' || isAnswers || found?.has(decodeURIComponent(fragment))
          ? []
          : [`${path}: ${href}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  it('every table has a caption and every header cell a scope', () => {
    const faulty = pages.filter(({ html }) => {
      const own = html.replaceAll(/<table class="prose-table">.*?<\/table>/gsu, '');
      return (own.match(/<table/gu) ?? []).length !== (own.match(/<caption/gu) ?? []).length || /<th(?![^>]*\sscope=)[\s>]/u.test(html);
    });
    expect(faulty.map(({ path }) => path)).toEqual([]);
  });

  it('no id stands twice on a page', () => {
    const faulty = pages.filter(({ html }) => {
      const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
      return new Set(ids).size !== ids.length;
    });
    expect(faulty.map(({ path }) => path)).toEqual([]);
  });

  it('no page shows undefined, null, NaN or an unresolved object', () => {
    const faulty = pages.filter(({ html }) => /(?<!<code)>\s*(undefined|null|NaN|\[object Object\])\s*</u.test(html));
    expect(faulty.map(({ path }) => path)).toEqual([]);
  });

  it.each(kinds)('%s is valid HTML', async (path) => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        'attribute-boolean-style': 'off',
        'doctype-style': 'off',
        'no-inline-style': 'error',
        'require-sri': 'off',
        'valid-id': ['error', { relaxed: true }],
        'prefer-native-element': ['error', { exclude: ['region'] }],
        'no-redundant-role': 'off',
        'void-style': 'off',
        'meta-refresh': 'off',
        'tel-non-breaking': 'off',
        'no-raw-characters': 'off',
      },
    });
    const report = await validator.validateString(read(site, path));
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual(
      [],
    );
  });
});

describe('the short addresses of rows', () => {
  const rows = readJson<{ readonly id: string; readonly permalink: string }[]>(site, 'data/v1/mappings.json');
  const retired = (load(readFileSync('content/retired.yaml', 'utf8')) as { readonly id: string }[]).map(({ id }) => id);
  const own = pages.filter(({ path }) => path.startsWith('r/'));
  const idAt = new Map<string, string>([
    ...rows.map(({ id, permalink }) => [`${permalink.slice(1)}index.html`, id] as const),
    ...[...idsByDigest(retired.filter((id) => kindOfId(id) === 'row'))].map(([digest, id]) => [`r/${digest}/index.html`, id] as const),
  ]);

  it('are one for each row, retired ones included, and each is a page that is not to be indexed', () => {
    expect(own.map(({ path }) => path)).toEqual([...idAt.keys()].sort());
    expect(own.filter(({ html }) => !html.includes('content="noindex"') || html.includes('data-pagefind'))).toEqual([]);
  });

  it('lead with or without script to the place of the row', () => {
    const astray = own.filter(({ path, html }) => {
      const places = [...html.matchAll(/data-to="([^"]*)"|content="0; url=([^"]*)"/gu)].map(([, script, plain]) => script ?? plain);
      return places.length !== 2 || places.some((place) => place?.split('#')[1] !== idAt.get(path));
    });
    expect(astray.map(({ path }) => path)).toEqual([]);
  });
});

describe('a divided crosswalk', () => {
  const main = 'crosswalks/eu-nis2-ir-2024-2690/pi40-rri/index.html';
  const rowsOf = (html: string) => [...html.matchAll(/<tr id="([^"]+)"/gu)].map(([, id = '']) => id);

  it('names every row on its first page and gives its reason on exactly one other', () => {
    const parts = pages.filter(({ path }) => path.startsWith(main.replace('index.html', '')) && path !== main);
    const named = rowsOf(read(site, main));
    expect([parts.length > 10, named.length > 400, parts.flatMap(({ html }) => rowsOf(html)).sort()]).toEqual([
      true,
      true,
      [...named].sort(),
    ]);
  });
});

describe('sizes', () => {
  it('a requirement page is at most 15 KB gzipped', () => {
    const large = pages.filter(({ path, html }) => /^frameworks\/[^/]+\/[^/]+\/index\.html$/u.test(path) && isLarger(html, 15));
    expect(large.map(({ path }) => path)).toEqual([]);
  });

  it('matrix and crosswalks are at most 60 KB gzipped, pages of elements 30 KB, every other page 25 KB', () => {
    const limits = [
      { of: /^(matrix|crosswalks)\//u, most: 60 },
      { of: /^(principles|trust-elements)\//u, most: 30 },
    ];
    const limit = (path: string) => limits.find(({ of }) => of.test(path))?.most ?? 25;
    expect(pages.filter(({ path, html }) => isLarger(html, limit(path))).map(({ path }) => path)).toEqual([]);
  });

  it('all style sheets together are at most 10 KB gzipped', () => {
    expect(
      filesOf(site, '.css')
        .filter((path) => path.startsWith('_astro/'))
        .reduce((sum, path) => sum + kilobytes(read(site, path)), 0),
    ).toBeLessThanOrEqual(10);
  });
});

describe('what a page may load', () => {
  it('beside search and the question what applies, only long lists have a script, by which one chooses among what stands there, and what leads to a row', () => {
    const withScript = pages.filter(({ html }) => /<script/u.test(html)).map(({ path }) => path);
    const lists = ['matrix', 'frameworks', 'gaps', 'gaps/editorial', 'landscape', 'landscape/committees', 'recognition'];
    const mayHave = new RegExp(`^(?:search|apply|${lists.join('|')})/index\\.html$|^crosswalks/[^/]+/[^/]+/|^r/`, 'u');
    expect(withScript.filter((path) => !mayHave.test(path))).toEqual([]);
  });

  it('the script of a reading page is at most 5 KB', () => {
    const scripts = pages
      .filter(({ path }) => path !== 'search/index.html' && path !== 'apply/index.html')
      .flatMap(({ html }) => [...html.matchAll(/<script[^>]*src="\/([^"]+)"/gu)].map(([, src = '']) => src));
    expect([...new Set(scripts)].filter((src) => read(site, src).length > 5 * 1024)).toEqual([]);
  });

  it('the page that asks what applies sends at most 55 KB gzipped of script and rules', () => {
    const html = read(site, 'apply/index.html');
    const scripts = [...html.matchAll(/<script[^>]*src="\/([^"]+)"/gu)].map(([, src = '']) => read(site, src));
    const rules = [...html.matchAll(/data-documents="([^"]*)"/gu)].map(([, data = '']) => data);
    expect([scripts.length > 0, rules.length > 0]).toEqual([true, true]);
    const sent = [...scripts, ...rules].reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(sent / 1024).toBeLessThanOrEqual(55);
  });

  it('the rows of a list of work are at most 150 KB gzipped for each document', () => {
    const rows = filesOf(site, '.json').filter((path) => path.startsWith('work-rows/'));
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((path) => kilobytes(read(site, path)) > 150)).toEqual([]);
  });

  it('all fonts together are at most 120 KB', () => {
    const bytes = filesOf(site, '.woff2').reduce((sum, path) => sum + statSync(join(site, path)).size, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes / 1024).toBeLessThanOrEqual(120);
  });

  it('no page names another host in anything that a browser loads', () => {
    const faulty = pages.filter(({ html }) =>
      /<(?:script|img|iframe|link|source|video|audio|embed|object)\b[^>]*?(?:src|href|data)="(?:https?:)?\/\//u.test(html),
    );
    expect(faulty.map(({ path }) => path)).toEqual([]);
  });

  it('every page carries a content security policy without unsafe-inline, and no inline script, style or handler', () => {
    const policy = (html: string) => /<meta http-equiv="content-security-policy" content="([^"]+)"/iu.exec(html)?.[1] ?? '';
    const faulty = pages.filter(
      ({ html }) =>
        !policy(html).includes("default-src 'none'") ||
        policy(html).includes("'unsafe-inline'") ||
        /<script(?![^>]* src=)[^>]*>/u.test(html) ||
        /\sstyle="/u.test(html) ||
        /<style/u.test(html) ||
        /\son[a-z]+="/u.test(html),
    );
    expect(faulty.map(({ path }) => path)).toEqual([]);
  });
});
