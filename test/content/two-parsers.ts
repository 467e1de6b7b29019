import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs, type Features } from 'satteri';
import { expect } from 'vitest';
import { parseBody } from '../../src/content/body.ts';
import { guardBody } from '../../src/content/guard.ts';
import { formatDiagnostic } from '../../src/domain/model/diagnostic.ts';
import { contentProcessor } from '../../src/site/mdx/processor.ts';

const bodyLine = 10;
const root = join(import.meta.dirname, '../..');
const { mdastPlugins, hastPlugins, features } = contentProcessor({ folder: join(root, 'content'), base: '' }).options;
const plugins = { mdastPlugins, hastPlugins, features: features as Features };

/** What reader and guard say of a body that begins on line 10. For `.mdx` the compiler must refuse what they refuse, and nothing else. */
export function said(extension: 'md' | 'mdx', body: string): string {
  const path = `content/page.${extension}`;
  const { tree, diagnostics } = parseBody(path, body, bodyLine);
  const report = [...diagnostics, ...guardBody(path, tree)].map(formatDiagnostic).join('\n');
  if (extension === 'mdx') expect(compiled(body).refused, `the compiler on ${JSON.stringify(body)}`).toBe(report !== '');
  return report;
}

/** The rules that an attack breaks, one word each. */
export function rules(extension: 'md' | 'mdx', body: string): string[] {
  return rulesIn(said(extension, body));
}

/** The rules in a report, in order. */
export function rulesIn(report: string): string[] {
  return [...report.matchAll(/ {2}error {2}(\S+)$/gmu)].map(([, rule]) => rule ?? '');
}

/** What the compiler of pages makes of a body that begins on line 10: code, or why it refuses. */
export function compiled(body: string): { readonly refused: boolean; readonly text: string } {
  const astro = { frontmatter: {}, headings: [], localImagePaths: new Set<string>(), remoteImagePaths: new Set<string>() };
  const fileURL = pathToFileURL(join(root, 'content/page.mdx'));
  try {
    const { code } = mdxToJs('\n'.repeat(bodyLine - 1) + body, { ...plugins, fileURL, data: { astro } }) as { code: string };
    return { refused: false, text: code };
  } catch (error) {
    return { refused: true, text: error instanceof Error ? error.message : String(error) };
  }
}
