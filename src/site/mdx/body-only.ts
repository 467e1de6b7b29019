import type { ViteUserConfig } from 'astro';
import { splitFrontMatter } from '../../content/front-matter.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { readonly name: string }>;

/** Hands the compiler the very body that the project's reader takes from an `.mdx` file, on its lines. */
export function bodyOnly(): Plugin {
  return {
    name: 'concordance-body-only',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx$/u },
      handler: (code, id) => ({ code: withoutFrontMatter(id, code), map: null }),
    },
  };
}

/** The file with nothing but blank lines between its `---` lines. */
export function withoutFrontMatter(path: string, code: string): string {
  const split = splitFrontMatter(path, code);
  if ('rule' in split) throw new Error(split.message);
  return ['---', ...Array.from({ length: split.bodyLine - 3 }, () => ''), '---', split.body].join('\n');
}
