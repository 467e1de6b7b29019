import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseBody, parseSetBody } from '../../src/content/body.ts';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { tableTexts } from '../../src/content/table-text.ts';

const remark = {
  md: unified().use(remarkParse).use(remarkGfm).freeze(),
  mdx: unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze(),
};
/** The tree that remark gives with all extensions, and whether it refuses the text. */
function whole(path: string, body: string): { tree: Root; faults: number } {
  try {
    return { tree: remark[path.endsWith('.mdx') ? 'mdx' : 'md'].parse('\n'.repeat(6) + body), faults: 0 };
  } catch {
    return { tree: { type: 'root', children: [] }, faults: 1 };
  }
}
/** A tree without positions: types, values and nesting. */
const shape = (tree: Root): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' || key === 'data' ? undefined : value)));
const start = (node: { position?: { start: { line: number; column: number } } | undefined }) =>
  node.position ? `${node.position.start.line}:${node.position.start.column}` : '';
const blocks = (tree: Root) => tree.children.filter(({ type }) => type !== 'table').map((node) => [node.type, toString(node), start(node)]);
/** Text and place of every cell and of every other block: by the short way, and by remark alone. */
function bothWays(path: string, body: string): readonly [unknown, unknown] {
  const { tree, faults } = whole(path, body);
  const set = path.includes('/mappings/') ? parseSetBody(path, body, 7) : { ...parseBody(path, body, 7), tables: undefined };
  return [
    { blocks: blocks(set.tree), tables: set.tables ?? tableTexts(set.tree), faults: set.diagnostics.length },
    { blocks: blocks(tree), tables: tableTexts(tree), faults },
  ];
}

describe('the short way to a tree', () => {
  it('gives what remark gives on every file of the content', () => {
    const files = readdirSync('content', { recursive: true, withFileTypes: true })
      .filter(({ name }) => /\.mdx?$/u.test(name))
      .map((entry) => join(entry.parentPath, entry.name));
    const different = files.filter((path) => {
      const split = splitFrontMatter(path, readFileSync(path, 'utf8'));
      if ('rule' in split) return true;
      const [quick, full] = bothWays(path, split.body);
      return JSON.stringify(quick) !== JSON.stringify(full);
    });
    expect(different).toEqual([]);
  });

  it('gives what remark gives on tables of whatever cells', () => {
    const cell = fc.stringMatching(/^[ a-zA-Z0-9;:.,()—*_`\\|&@-]{0,14}$/u).map((text) => text.replaceAll('|', '\\|'));
    const row = fc.array(cell, { minLength: 5, maxLength: 5 }).map((list) => `| ${list.join(' | ')} |`);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const [quick, full] = bothWays(
          'content/mappings/a--b.mdx',
          `Scope.\n\n| A | B | C | D | E |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n\nMore.\n`,
        );
        expect(quick).toEqual(full);
      }),
      { numRuns: 150 },
    );
  });

  it('gives what remark gives on paragraphs of whatever characters', () => {
    const line = fc.stringMatching(/^[ a-zA-Z0-9.,;:()#>*_+=|`<{~&!@"'—-]{0,20}$/u);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const [quick, full] = bothWays('content/requirements/a/b.md', lines.join('\n'));
        expect(quick).toEqual(full);
      }),
      { numRuns: 400 },
    );
  });

  it.each(['md', 'mdx'])('gives every node that remark gives on %s of whatever marks', (extension) => {
    const word = fc.constantFrom(
      'a',
      'Both.',
      '# ',
      '- ',
      '1. ',
      '> ',
      '**',
      '_',
      '`',
      '~~',
      '[',
      ']',
      '(',
      ')',
      '[^1]',
      '[ ] ',
      '- [x] ',
      ': ',
      '|',
      '---',
      'https://a.example',
      'www.a.example',
      'a@b.example',
      ':-',
      '-:',
      '\n```\n',
      '[a](https://a.example)',
      '\\',
      '\n',
      '\n\n',
      '    ',
      '!',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const body = words.join('');
        const path = `content/requirements/a/b.${extension}`;
        const { tree, faults } = whole(path, body);
        const quick = parseBody(path, body, 7);
        expect([shape(quick.tree), quick.diagnostics.length]).toEqual([shape(tree), faults]);
      }),
      { numRuns: 800, examples: [[['a', '\n', '---', ': ']]] },
    );
  });
});
