import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { code, inLayer, root, sources, type Source } from './sources.ts';

describe('every file of domain, content, site and i18n that exports a function with a condition', () => {
  const decides = ({ text }: Source) =>
    /^export (?:async )?function|^export const \w+: Rule|^export const \w+ = (?:async )?\(/mu.test(text) &&
    /\bif \(|\?\?|&&|\|\||[^?]\? |\bswitch\b|\.(?:filter|find|some|every)\(/u.test(code(text));
  const tests = ({ path }: Source) => [path.replace('src/', 'test/'), path.replace('src/site/', 'test/browser/')];
  const isTested = (source: Source) => tests(source).some((path) => existsSync(join(root, path.replace(/\.ts$/u, '.test.ts'))));

  test('has a test of its name in its room, or in the browser where it runs', () => {
    const without = inLayer('domain', 'content', 'site', 'i18n').filter((source) => decides(source) && !isTested(source));
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

describe('every source file', () => {
  test('of domain and content says what each exported function answers', () => {
    expect(inLayer('domain', 'content').flatMap(undocumented)).toEqual([]);
  });

  test.each([
    ['domain', 225],
    ['content', 225],
    ['site', 225],
    ['scripts', 150],
    ['layouts', 90],
    ['components', 90],
    ['pages', 60],
  ])('of %s has at most %i lines, its style apart', (layer, limit) => {
    const linesOf = ({ text }: Source) => text.replace(/\n<style[^]*?<\/style>\n/gu, '').split('\n').length - 1;
    expect(
      inLayer(layer)
        .filter((source) => linesOf(source) > limit)
        .map((source) => `${source.path}: ${linesOf(source)}`),
    ).toEqual([]);
  });

  test.each([
    ['the type `any`', /\bas any\b|<any\b|\bany\[\]|[\w)?]: any\b(?=\s*[=;)|&])|\(\w+\??: any\b/u],
    ['a non-null `!`', /[\w)\]]!(?=[.[;,)])/u],
    ['an enum or a namespace', /^\s*(export )?(declare )?(const )?(enum|namespace)\s/mu],
    ['a suppressed check', /@ts-(ignore|expect-error|nocheck)|eslint-disable/u],
  ])('does without %s', (_what, pattern) => {
    expect(sources.filter(({ text }) => pattern.test(code(text))).map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ['lists', /\.join\('[,;] '\)/u],
    ['numbers', /(?<![=\w$])\{[\w.?]*(?:\.length|\.size|\b[cC]ount)\}/u],
  ])('of pages and components leaves %s to the formatters of the locale', (_what, pattern) => {
    expect(
      inLayer('pages', 'components', 'layouts')
        .filter(({ text }) => pattern.test(text.replace(/^---$[^]*?^---$/mu, (script) => script.replace(/\{[^{}]*\}/gu, ''))))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('does without a note of what is left to do', () => {
    expect(sources.filter(({ text }) => /\b(TODO|FIXME|XXX|HACK)\b/u.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('names no folder of one machine', () => {
    const home = /(^|[\s'"`(=])\/(work|home|root|Users|tmp)\//mu;
    const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|mdx?|yaml|txt)$/u.test(name))
      .map((name) => ({ path: `test/${name}`, text: readFileSync(join(import.meta.dirname, name), 'utf8') }));
    expect([...sources, ...tests].filter(({ text }) => home.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('has a kebab-case name, a component one in PascalCase', () => {
    const wrong = sources
      .map(({ path }) => path)
      .filter(
        (path) =>
          !/^(src\/content\.config\.ts|src\/middleware\.ts|src\/(components\/[a-z]+|layouts)\/[A-Z][A-Za-z]+\.astro|src\/pages\/([a-z0-9-]+|\[[.a-z]+\])(\/([a-z0-9-]+|\[[.a-z]+\]))*(\.json|\.csv|\.xml)?\.(ts|astro)|(src|scripts)(\/[a-z0-9-]+)+(\.[a-z]+)?\.ts)$/u.test(
            path,
          ),
      );
    expect(wrong).toEqual([]);
  });
});

describe('the styles', () => {
  const styles = [
    ...inLayer('components', 'layouts', 'pages').map(({ path, text }) => ({ path, text: /<style[^]*?<\/style>/u.exec(text)?.[0] ?? '' })),
    { path: 'src/styles/site.css', text: readFileSync(join(root, 'src/styles/site.css'), 'utf8').replace(/@page[^]*?\n\}/u, '') },
  ];

  test('know five sizes of type', () => {
    const sizes = /\bfont(?:-size)?:\s*([^;]+);/gu;
    const one = /var\(--(?:fine|dense|text|head|title)\)|^inherit$|^(?:100%|9pt)$/u;
    const other = styles.flatMap(({ path, text }) =>
      [...text.matchAll(sizes)].flatMap(([, value = '']) => (one.test(value) ? [] : [`${path}: ${value}`])),
    );
    expect(other).toEqual([]);
  });

  test('name colours by tokens alone', () => {
    const other = styles.flatMap(({ path, text }) =>
      path.endsWith('.css') ? [] : [...text.matchAll(/#[0-9a-f]{3,8}\b|\brgba?\(/giu)].map(([found]) => `${path}: ${found}`),
    );
    expect(other).toEqual([]);
  });
});

/** Exported functions that no doc sentence stands above. */
function undocumented({ path, text }: Source): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const name = /^export (?:async )?function\*? ?(\w+)/u.exec(line)?.[1];
    return name === undefined || /\*\/\s*$/u.test(lines[index - 1] ?? '') ? [] : [`${path}: ${name}`];
  });
}
