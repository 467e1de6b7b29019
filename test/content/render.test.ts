import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/content/body.ts';
import { renderBody } from '../../src/content/render.ts';

const render = (body: string, base = '') => renderBody(parseBody('content/page.md', body, 1).tree, base);

describe('the body of a `.md` record', () => {
  test('becomes paragraphs', () => {
    expect(render('One <24 h.\n\nTwo & *three*.\n')).toBe('<p>One &#x3C;24 h.</p>\n<p>Two &#x26; <em>three</em>.</p>');
  });

  test('gives its headings ids', () => {
    expect(render('## Where *it* stands\n\n### § 2\n')).toBe(
      '<h2 id="where-it-stands">Where <em>it</em> stands</h2>\n<h3 id="s-2">§ 2</h3>',
    );
  });

  test('puts its links below the base path', () => {
    expect(render('[a](/matrix/), [b](https://example.org/), [c](#top)', '/base')).toBe(
      '<p><a href="/base/matrix/">a</a>, <a href="https://example.org/">b</a>, <a href="#top">c</a></p>',
    );
  });

  test('puts a table into a region that is named by its head, trimmed, and gives the head scopes', () => {
    const html = render('|  A  |  | *B* c |\n| --- | --- | :-: |\n| 1 |  | 3 |\n');
    expect(html).toContain(
      '<div class="prose-region table-region" role="region" aria-label="A, B c" tabindex="0"><table class="prose-table">',
    );
    expect(html).toContain('<td data-label="B c" align="center">3</td>');
    expect(html.match(/ scope="col"/gu)).toHaveLength(3);
    expect(html).toContain('<th align="center" scope="col">');
  });

  test('lets code be reached by the keyboard and be left out of the search', () => {
    expect(render('```\nx\n```\n')).toBe('<pre tabindex="0" data-pagefind-ignore=""><code>x\n</code></pre>');
  });

  test('leaves the tree as it was', () => {
    const { tree } = parseBody('content/page.md', '## A\n\n| [x](/a/) |\n| --- |\n', 1);
    const before = structuredClone(tree);
    renderBody(tree, '/base');
    expect(tree).toEqual(before);
  });
});
