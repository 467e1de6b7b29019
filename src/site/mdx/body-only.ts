import type { ViteUserConfig } from 'astro';
import { splitFrontMatter } from '../../content/front-matter.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { readonly name: string }>;

/**
 * Hands the compiler the very body that the project's reader takes from an `.mdx` file, on its lines; of a file that `hasRows` knows by its
 * path without the rows, which pages draw from the records and which are most of what there would be to compile.
 */
export function bodyOnly(hasRows: (path: string) => boolean): Plugin {
  return {
    name: 'concordance-body-only',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx$/u },
      handler: (code, id) => {
        const body = withoutFrontMatter(id, code);
        return { code: hasRows(id) ? withoutRows(body) : body, map: null };
      },
    },
  };
}

/** The file with nothing but blank lines between its `---` lines. */
export function withoutFrontMatter(path: string, code: string): string {
  const split = splitFrontMatter(path, code);
  if ('rule' in split) throw new Error(split.message);
  return ['---', ...Array.from({ length: split.bodyLine - 3 }, () => ''), '---', split.body].join('\n');
}

/** A head, the line of dashes below it, and rows, each of which begins with a bar in the first column. */
const table = /^\|.*\n\|(?: *:?-+:? *\|)+ *(?:\n\|.*)*$/gmu;

/** A body with blank lines where its tables were. */
export function withoutRows(body: string): string {
  return body.replace(table, (lines) => lines.replace(/[^\n]/gu, ''));
}
