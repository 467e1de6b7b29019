import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { checkGapLinks } from '../../src/content/prose-references.ts';
import type { Gap } from '../../src/domain/model/gap.ts';
import { append, checkTiny, tinyFolder } from './tiny-copy.ts';

test('a `Ref` leads to a record that exists', () => {
  expect(checkTiny({ 'guide/method.mdx': append('\nSee <Ref to="demo-1-2020/sr-9-9" />.') }).report).toContain(
    '`demo-1-2020/sr-9-9` is not',
  );
});

test('of a component whose attribute has no value only that is said', () => {
  expect(checkTiny({ 'guide/method.mdx': append('\nSee <Ref to />.') }).report).toMatch(/\n1 error, 0 warnings$/u);
});

test.each([
  ['/nowhere/', '/nowhere/`, and no page stands there'],
  ['/guide/nowhere/', 'no page stands there'],
  ['/frameworks/demo-1-2020', 'write `/frameworks/demo-1-2020/`'],
  ['/matrx/', 'did you mean `/matrix/`?'],
  ['/crosswalks/demo-1-2020/nowhere/', 'no page stands there'],
  ['/gaps/nowhere/', 'no page stands there'],
  ['/data/v1/', 'no page stands there'],
  ['#nowhere', 'guide/method.mdx has no such heading'],
  ['/method/#nowhere', 'guide/method.mdx has no such heading'],
])('a link to `%s` leads nowhere', (url, said) => {
  expect(checkTiny({ 'guide/method.mdx': append(`\nSee [this](${url}).`) }).report).toContain(said);
});

test('a dead link is an error at its place', () => {
  expect(checkTiny({ 'guide/method.mdx': append('\nSee [this](/matrx/).') }).report).toMatchInlineSnapshot(`
    "content/guide/method.mdx:17:5  error  link-leads-to-a-page
        A link leads to \`/matrx/\`, and no page stands there.
        Tip: did you mean \`/matrix/\`?
    1 error, 0 warnings"
  `);
});

test.each([
  '/',
  '/matrix/',
  '/frameworks/demo-1-2020/',
  '/frameworks/demo-1-2020/sr-1-1/',
  '/crosswalks/demo-1-2020/demo-2-2022/',
  '/gaps/unassessed-pair--x/',
  '/data/v1/mappings.csv',
  '/method/#here',
  '#here',
])('a link to `%s` leads to a page', (url) => {
  expect(checkTiny({ 'guide/method.mdx': append(`\n## Here\n\nSee [this](${url}).`) }).report).not.toContain('link-leads');
});

test('where the text of the guide is not read, nothing is said of it and of links to its headings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-guide-'));
  try {
    cpSync(tinyFolder, folder, { recursive: true });
    appendFileSync(join(folder, 'guide/method.mdx'), '\nSee [this](/nowhere/) and <b>.\n');
    appendFileSync(join(folder, 'elements/plan.mdx'), '\nSee [this](/method/#words).\n');
    expect([checkContent(folder, { guideText: false }).hasErrors, checkContent(folder).hasErrors]).toEqual([false, true]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a link by definition is held like any other, at its place', () => {
  expect(checkTiny({ 'guide/method.mdx': append('\nSee [this][there].\n\n[there]: /matrx/') }).report).toContain(
    'content/guide/method.mdx:19:1  error  link-leads-to-a-page',
  );
});

test('an address in backticks is no link', () => {
  expect(checkTiny({ 'guide/method.mdx': append('\nSee `/matrx/`.') }).report).toBe('0 errors, 0 warnings');
});

test('a component on lines of its own is held like one in a sentence', () => {
  expect(checkTiny({ 'guide/method.mdx': append('\n<Row id="no-such-row" />') }).report).toContain('`no-such-row` is not');
});

describe('a link to a gap', () => {
  const gap = (id: string, family: Gap['family']) => ({ id, family }) as Gap;
  const id = 'unassessed-pair--a--b';
  const { kb, content } = checkTiny({ 'guide/method.mdx': append(`\nSee [this](/gaps/${id}/) and \`x\`.`) });
  const prose = { kb, trees: content.trees, faulty: new Set<string>() };
  const rulesOf = (gaps: readonly Gap[], over = {}) => checkGapLinks({ ...prose, kb: { ...kb, ...over } }, gaps).map(({ rule }) => rule);

  test('that is open about the world leads to a page; an editors’ one does not', () => {
    expect([rulesOf([gap(id, 'harmonization')]), rulesOf([gap(id, 'editorial')]), rulesOf([])]).toEqual([
      [],
      ['link-leads-to-a-page'],
      ['link-leads-to-a-page'],
    ]);
  });

  test('that was closed with a word, or has a position, leads to a page', () => {
    expect(rulesOf([], { retired: [{ id, date: '2026-01-01', reason: 'Closed.' }] })).toEqual([]);
    expect(rulesOf([], { positions: [{ id }] })).toEqual([]);
  });
});
