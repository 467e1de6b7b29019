import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { toPosix } from '../../content/files.ts';
import { documentAt } from '../../content/layouts.ts';
import { loneComponents, notesInSentences } from './component-plugins.ts';
import { guardPlugin } from './guard-plugin.ts';
import { codeBlocks, headingIds, linksUnder, tableRegions, withoutTables } from './prose-plugins.ts';

interface Place {
  /** The content folder. */
  readonly folder: string;
  /** Where the site is mounted, without a slash at the end. */
  readonly base: string;
}

/** Kinds of document whose table is data, drawn by the page from its records. */
const kindsWithRows: ReadonlySet<string | undefined> = new Set(['mappings', 'landscape']);

/**
 * The Markdown processor of the site: first the guard, then what pages need; `mdx()` inherits it. Quotes and dashes stay as they are
 * written.
 */
export function contentProcessor({ folder, base }: Place) {
  return satteri({
    mdastPlugins: [guardPlugin, ({ fileURL }) => fileURL && hasRows(folder, fileURLToPath(fileURL)) && withoutTables, loneComponents],
    hastPlugins: [headingIds, linksUnder(base), codeBlocks, tableRegions, notesInSentences],
    features: { gfm: true, smartPunctuation: false, frontmatter: false },
  });
}

/** Whether the file of a content folder is of a kind whose table is data. */
export function hasRows(folder: string, path: string): boolean {
  return kindsWithRows.has(documentAt(toPosix(relative(folder, path)))?.kind);
}
