import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs, type Features } from 'satteri';
import { describe, expect, test } from 'vitest';
import { contentProcessor } from '../../../src/site/mdx/processor.ts';

const folder = join(import.meta.dirname, 'content');
const { mdastPlugins, hastPlugins, features } = contentProcessor({ folder, base: '/base' }).options;

function compile(path: string, body: string): string {
  const astro = { frontmatter: {}, headings: [], localImagePaths: new Set<string>(), remoteImagePaths: new Set<string>() };
  const fileURL = pathToFileURL(join(folder, path));
  const { code } = mdxToJs(body, { mdastPlugins, hastPlugins, features: features as Features, fileURL, data: { astro } }) as {
    code: string;
  };
  return code.replace(/\s+/gu, ' ');
}

const table = '| A | B |\n| --- | --- |\n| cell | b |\n';

describe('the processor of content', () => {
  test.each([
    ['mappings/a--b.mdx', false],
    ['landscape.mdx', false],
    ['guide/method.mdx', true],
    ['frameworks/a.mdx', true],
  ])('of %s keeps tables: %s', (path, kept) => {
    const code = compile(path, `Before.\n\n${table}\nAfter.\n`);
    expect(code.includes('cell')).toBe(kept);
    expect(code).toContain('After.');
  });

  test('leaves quotation marks and dashes as they are written', () => {
    expect(compile('guide/a.mdx', 'So "it" -- is.\n')).toContain('So \\"it\\" -- is.');
  });

  test('puts links under the base, gives headings ids, and has GFM', () => {
    const code = compile('guide/a.mdx', '## A heading\n\n[Here](/matrix/) ~~not~~.\n');
    expect(code).toContain('href: "/base/matrix/"');
    expect(code).toContain('id: "a-heading"');
    expect(code).toContain('_components.del');
  });

  test('refuses code before it compiles', () => {
    expect(() => compile('guide/a.mdx', 'One {1 + 1}.\n')).toThrow(/error/u);
  });
});
