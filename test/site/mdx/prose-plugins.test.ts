import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownToHtml, type Features } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body.ts';
import { splitFrontMatter } from '../../../src/content/front-matter.ts';
import { renderBody } from '../../../src/content/render.ts';
import { withoutFrontMatter } from '../../../src/site/mdx/body-only.ts';
import { contentProcessor } from '../../../src/site/mdx/processor.ts';

const content = join(import.meta.dirname, '../../../content');

/** A body through the processor that compiles pages, as HTML. */
function processed(body: string, { inside = 'guide/page.mdx', base = '' } = {}): string {
  const { mdastPlugins, hastPlugins, features } = contentProcessor({ folder: content, base }).options;
  const fileURL = pathToFileURL(join(content, inside));
  const { html } = markdownToHtml(body, { mdastPlugins, hastPlugins, features: features as Features, fileURL }) as { html: string };
  return html;
}

const characters: Readonly<Record<string, string>> = {
  '&#x3C;': '<',
  '&#x26;': '&',
  '&#x27;': "'",
  '&#x22;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};
/** HTML with its characters written out, without blanks between tags. */
const plain = (html: string) =>
  html
    .replace(/&[#\w]+;/gu, (entity) => characters[entity] ?? entity)
    .replace(/\s*(<[^>]+>)\s*/gu, '$1')
    .replace(/ ?\/>/gu, '>')
    .trim();

const guide = readdirSync(join(content, 'guide')).filter((name) => name.endsWith('.mdx'));
const bodyOf = (name: string): string => {
  const split = splitFrontMatter(name, readFileSync(join(content, 'guide', name), 'utf8'));
  return 'rule' in split ? '' : split.body.replace(/<\/?[A-Z][^>]*>/gu, 'x');
};

describe('the processor of pages gives what the renderer of records gives', () => {
  test.each([
    '## Where *it* stands\n\n### § 2 and `code`\n\n###### Six',
    '## Twice\n\n## Twice',
    '[a](/matrix/), [b](https://example.org/), [c](#top), [d]\n\n[d]: /d/',
    '| A |  | *B* c |\n| --- | :-- | :-: |\n| 1 | 2 | [x](/y/) |',
    '```js\nlet x = "<";\n```\n\n    indented',
    '- one\n- two\n\n  with more\n\n1. a\n2. b\n\n- [x] done\n- [ ] open',
    '> A "quote" -- with dashes...\n\n---\n\nA  \nbreak ~~gone~~ <https://example.org/>',
    'A note[^1].\n\n[^1]: Its text.',
  ])('for %j', (body) => {
    expect(plain(processed(body, { base: '/base' }))).toBe(plain(renderBody(parseBody('page.md', body, 1).tree, '/base')));
  });

  test.each(guide)('for the Markdown of %s', (name) => {
    const body = bodyOf(name);
    expect(plain(processed(body))).toBe(plain(renderBody(parseBody('page.md', body, 1).tree, '')));
  });
});

describe('the table of a mapping set', () => {
  const table = 'Scope.\n\n| Source | Target |\n| --- | --- |\n| a | b |\n\nAfter.';

  test('is dropped from its text', () => {
    expect(processed(table, { inside: 'mappings/a--b.mdx' })).toBe('<p>Scope.</p>\n<p>After.</p>\n');
  });

  test.each(['guide/a.mdx', 'frameworks/a.mdx', 'guide/decisions/a.mdx'])('stays in %s, which is none', (inside) => {
    expect(processed(table, { inside })).toContain('<table');
  });
});

describe('the front matter', () => {
  test('is taken off, and the body stays on its lines', () => {
    expect(withoutFrontMatter('a.mdx', '---\ntitle: A\nlayout: b\n---\nText.\n')).toBe('---\n\n\n---\nText.\n');
  });

  test.each(['---\na: |\n  x\n --- \nb: c\n---\nText.\n', '---\r\na: b\r\n---\r\nText.\r\n', '\uFEFF---\na: b\n---\nText.\n'])(
    '%j ends where the reader ends it',
    (file) => {
      const split = splitFrontMatter('a.mdx', file);
      expect(
        'rule' in split ||
          withoutFrontMatter('a.mdx', file)
            .split('\n')
            .slice(split.bodyLine - 1)
            .join('\n'),
      ).toBe('rule' in split || split.body);
    },
  );

  test('that is none is an error', () => {
    expect(() => withoutFrontMatter('a.mdx', 'Text.\n')).toThrow('The file has no front matter.');
  });
});
