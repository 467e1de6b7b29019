import { describe, expect, test } from 'vitest';
import { formatDate, formatList } from '../../src/i18n/formatters.ts';
import { translatorFor } from '../../src/i18n/messages.ts';
import { rowDigest } from '../../src/site/row-digest.ts';
import { rowPages } from '../../src/site/row-pages.ts';
import { framework, kbOf, requirement, row, set } from '../builders.ts';

const ours = set('a', 'b');
const theirs = set('a', 'b', { author: 'someone', id: 'a--b--someone' });
const world = {
  frameworks: [framework('a', { shortTitle: 'A & "A"', title: 'Act <A>' }), framework('b', { shortTitle: 'B' })],
  requirements: [requirement('a', 'R1'), requirement('a', 'R3'), requirement('b', 'R2')],
  sets: [ours, theirs],
  mappings: [row(ours, ['R1', 'subset-of', 'R2']), row(ours, ['R3', 'no-relationship', '']), row(theirs, ['R1', 'equal-to', 'R2'])],
  retired: [
    { id: 'a--b/r9~b/r2', date: '2026-01-01', reason: 'It went.' },
    { id: 'c--d/r9~d/r2', date: '2026-01-01', reason: 'Its set went.' },
    { id: 'a/r9', date: '2026-01-01', reason: 'No row.' },
  ],
};
const kb = kbOf(world);
const texts = {
  kb,
  t: translatorFor('en'),
  date: (date: string) => formatDate(date, 'en'),
  list: (parts: readonly string[]) => formatList(parts, 'en'),
};
const pagesAt = (address?: string) => new Map([...rowPages(texts, { base: '/kb/', address })].map(({ digest, html }) => [digest, html]));
const pages = pagesAt();
const pageOf = (id: string, among = pages) => among.get(rowDigest(id)) ?? '';
const related = 'a--b/r1~b/r2';

describe('the page at the short address of a row', () => {
  test('is there for each row and each retired row, and for nothing else', () => {
    const ids = [...kb.mappingById.keys(), 'a--b/r9~b/r2', 'c--d/r9~d/r2'];
    expect([...pages.keys()]).toEqual(ids.map(rowDigest));
  });

  test('leads to the place of the row, with script and without, and is not to be indexed', () => {
    const html = pageOf(related);
    expect([
      html.includes(`data-to="/kb/crosswalks/a/b/#${related}"`),
      html.includes(`<noscript><meta http-equiv="refresh" content="0; url=/kb/crosswalks/a/b/#${related}"></noscript>`),
      html.includes('<meta name="robots" content="noindex">'),
    ]).toEqual([true, true, true]);
  });

  test('names as the one that counts the page it leads to, by the address of the site where there is one', () => {
    const canonical = (html: string) => /rel="canonical" href="([^"]*)"/u.exec(html)?.[1];
    expect([canonical(pageOf(related)), canonical(pageOf(related, pagesAt('https://example.org')))]).toEqual([
      '/kb/crosswalks/a/b/',
      'https://example.org/kb/crosswalks/a/b/',
    ]);
  });

  test('cites the row by its short address', () => {
    expect(pageOf(related, pagesAt('https://example.org'))).toContain(`url = {https://example.org/kb/r/${rowDigest(related)}/}`);
  });

  test.each([
    ['a row', related, 'A &amp; &quot;A&quot; R1 is contained in R2 (B)'],
    ['a row without counterpart', 'a--b/r3~none', 'A &amp; &quot;A&quot; R3 has no counterpart in B'],
    ['a row of somebody else', 'a--b--someone/r1~b/r2', 'A &amp; &quot;A&quot; R1 equals R2 (B), as someone states it'],
    ['a retired row', 'a--b/r9~b/r2', 'a--b/r9~b/r2'],
  ])('says %s in one sentence', (_what, id, sentence) => {
    expect(/<h1>(.*)<\/h1>/u.exec(pageOf(id))?.[1]).toBe(sentence);
  });

  test('of a retired row leads to the retired rows of its crosswalk, or to the changes where that is gone', () => {
    const to = (id: string) => /data-to="([^"]*)"/u.exec(pageOf(id))?.[1];
    expect([to('a--b/r9~b/r2'), to('c--d/r9~d/r2')]).toEqual(['/kb/crosswalks/a/b/#a--b/r9~b/r2', '/kb/changes/']);
  });

  test('says who stands behind the row and since when, how sure it is, and why', () => {
    const [own, other] = [pageOf(related), pageOf('a--b--someone/r1~b/r2')];
    expect(own).toMatch(/The row: last checked on \d+ \w+ \d{4}, confidence \w+\./u);
    expect(own).toContain('<p>Reason: ');
    expect(other).toContain('The row: taken over by the editors on ');
  });

  test('says of a reason with here or there which documents these are', () => {
    const told = {
      ...texts,
      kb: kbOf({ ...world, mappings: [row(ours, ['R1', 'subset-of', 'R2'], { rationale: 'Networks there; data here.' })] }),
    };
    const [first] = [...rowPages(told, { base: '/kb/', address: undefined })];
    expect(first?.html).toContain('Networks there; data here. (here: A &amp; &quot;A&quot;; there: B)</p>');
  });

  test('keeps what is written in titles as text', () => {
    expect(pageOf(related)).toContain('Act &lt;A>');
  });
});
