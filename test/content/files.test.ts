import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { readFiles, withPlainLineEnds } from '../../src/content/files.ts';
import { checkTiny, tinyFolder } from './tiny-copy.ts';

const bytes = (...parts: readonly (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part))));

test('a folder that does not exist is an error and no crash', () => {
  expect(checkContent('/nowhere/content').diagnostics).toContainEqual(
    expect.objectContaining({ severity: 'error', rule: 'file-missing', message: 'This content folder does not exist.' }),
  );
});

test('a file that is added stands in place of the one of its name', () => {
  const { files } = readFiles(tinyFolder, [{ path: 'guide/method.mdx', text: 'New.' }]);
  expect(files.filter(({ inside }) => inside === 'guide/method.mdx').map(({ text }) => text)).toEqual(['New.']);
});

describe('files of a content folder', () => {
  test('a file that is not UTF-8 is refused', () => {
    expect(checkTiny({ 'guide/decisions/0001-keep-it-tiny.mdx': bytes('---\ntitle: M', 0xfc, 'nze\n---\n') }).report)
      .toMatchInlineSnapshot(`
      "content/guide/decisions/0001-keep-it-tiny.mdx:1:1  error  file-encoding
          The file is not valid UTF-8.
          Tip: Save it as UTF-8.
      1 error, 0 warnings"
    `);
  });

  test('a requirement that is not UTF-8 does not make its rows unknown', () => {
    expect(checkTiny({ 'requirements/demo-1-2020/sr-1-2.md': bytes('---\nref: "SR 1.2"\ntitle: M', 0xfc, 'nze\n---\n') }).report)
      .toMatchInlineSnapshot(`
      "content/requirements/demo-1-2020/sr-1-2.md:1:1  error  file-encoding
          The file is not valid UTF-8.
          Tip: Save it as UTF-8.
      1 error, 0 warnings"
    `);
  });

  test.each([
    'notes.txt',
    'elements/plan.md',
    'mappings/rows.csv',
    'requirements/sr-1-1.md',
    'requirements/demo-1-2020/deep/sr-1-1.md',
    'jurisdictions/fr.md',
    'other.yaml',
    'guide/decisions/a/b.mdx',
  ])('%s is no place for content', (path) => {
    const { report } = checkTiny({ [path]: 'Text.\n' });
    expect(report.split('\n').slice(0, 2)).toEqual([`content/${path}:1:1  error  file-place`, `    \`${path}\` is no place for content.`]);
  });

  test('are read in the order of their places, added ones among them', () => {
    const text = '---\ntitle: A\n---\n';
    const added = ['guide/b.mdx', 'guide/a/c.mdx', 'guide/a.mdx'].map((path) => ({ path, text }));
    const places = readFiles(tinyFolder, added).files.map(({ inside }) => inside);
    expect(places.filter((inside) => /^guide\/[abc]/u.test(inside))).toEqual(['guide/a.mdx', 'guide/a/c.mdx', 'guide/b.mdx']);
    expect(places.indexOf('guide/b.mdx')).toBeLessThan(places.indexOf('release.yaml'));
  });

  test.each(['.DS_Store', 'elements/.plan.mdx.swp'])('the hidden file %s is left alone', (path) => {
    expect(checkTiny({ [path]: 'x' }).report).toBe('0 errors, 0 warnings');
  });

  test('a copy that an editor left is, and a name that only ends like one is not', () => {
    expect(checkTiny({ 'guide/#a.mdx#': 'x' }).report).toBe('0 errors, 0 warnings');
    expect(checkTiny({ 'guide/a#b.mdx#': 'x' }).report).not.toBe('0 errors, 0 warnings');
  });

  test('the generated summary is no content', () => {
    expect(checkTiny({ 'coverage.lock.yaml': 'coverage: [\n' }).report).toBe('0 errors, 0 warnings');
    expect(checkTiny({ 'coverage.lock.yaml': '<<<<<<< HEAD\n' }).report).toBe('0 errors, 0 warnings');
  });

  test.each([
    'release.yaml',
    'scope.yaml',
    'sources.yaml',
    'committees.yaml',
    'retired.yaml',
    'published.yaml',
    'recognitions.yaml',
    'search-terms.yaml',
  ])('a missing %s is the only thing that is reported', (name) => {
    expect(checkTiny({ [name]: null }).report).toBe(
      `content/${name}:1:1  error  file-missing\n    \`${name}\` is missing.\n1 error, 0 warnings`,
    );
  });

  test('a missing home.yaml is an empty one', () => {
    const { report, kb } = checkTiny({ 'home.yaml': null });
    expect([report, kb.home]).toEqual(['0 errors, 0 warnings', { questions: [], dates: [] }]);
  });

  test.each(['', '# Nobody yet\n', 'publisher:\ncontact:\n', 'publisher: ""\n'])('a site.yaml may be as empty as %j', (text) => {
    const { report, kb } = checkTiny({ 'site.yaml': text });
    expect([report, kb.site.publisher, kb.site.repository]).toEqual(['0 errors, 0 warnings', undefined, undefined]);
  });

  test('a site.yaml that is missing names nobody', () => {
    expect(checkTiny().kb.site.publisher).toBe(undefined);
  });

  test('a site.yaml with bad addresses is told line by line', () => {
    const text = [
      'publisher: A',
      'contact: javascript:alert(1)',
      'imprint: http://example.org/',
      'repository: https://github.com/a/b.git',
      'www: x',
    ];
    expect(checkTiny({ 'site.yaml': `${text.join('\n')}\n` }).report).toMatchInlineSnapshot(`
      "content/site.yaml:2:10  error  schema
          \`contact\` is \`javascript:alert(1)\`: write an e-mail address, or one that begins with https://.
      content/site.yaml:3:10  error  schema
          \`imprint\` is \`http://example.org/\`: write a full address that begins with https://.
      content/site.yaml:4:13  error  schema
          \`repository\` is \`https://github.com/a/b.git\`: write the address of its page as a browser shows it, such as \`https://github.com/owner/name\`, without \`.git\` and without a slash at the end.
      content/site.yaml:5:1  error  schema
          \`www\` is not a key that is known here.
      4 errors, 0 warnings"
    `);
  });
});

describe('a link of the file system', () => {
  test.each([
    ['to a file', 'guide/linked.mdx', join(tinyFolder, 'guide/method.mdx')],
    ['to nothing', 'guide/linked.mdx', 'nowhere.mdx'],
    ['to its own folder', 'guide/loop', '.'],
  ])('%s is refused', (_, name, target) => {
    const folder = mkdtempSync(join(tmpdir(), 'links-'));
    cpSync(tinyFolder, folder, { recursive: true });
    symlinkSync(target, join(folder, name));
    const { diagnostics } = checkContent(folder);
    rmSync(folder, { recursive: true });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['file-kind']);
  });
});

test.each(['elements/#plan.mdx#', 'elements/plan.mdx~', 'elements/plan.mdx.orig', 'elements/.#plan.mdx'])(
  'what an editor left behind is no content: %s',
  (path) => {
    expect(checkTiny({ [path]: 'x' }).report).toBe('0 errors, 0 warnings');
  },
);

test.each([
  ['\uFEFFa\r\nb\rc\n', 'a\nb\nc\n'],
  ['a\uFEFFb', 'a\uFEFFb'],
  ['\uFEFF\uFEFFa', '\uFEFFa'],
])('%j with plain ends of lines and no byte order mark before it is %j', (text, plain) => {
  expect(withPlainLineEnds(text)).toBe(plain);
});
