import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../../content/content-folder.ts';
import { bodyOnly } from './body-only.ts';
import { contentProcessor, hasRows } from './processor.ts';

/** Compiles the `.mdx` files of the content by Astro's own integration, behind the guard. */
export function contentMdx(): AstroIntegration[] {
  return [
    {
      name: 'concordance-content',
      hooks: {
        'astro:config:setup': ({ config, updateConfig }) => {
          const folder = contentFolder(process.env['CONCORDANCE_CONTENT']);
          const processor = contentProcessor({ folder, base: config.base.replace(/\/$/u, '') });
          updateConfig({ markdown: { processor }, vite: { plugins: [bodyOnly((path) => hasRows(folder, path))] } });
        },
      },
    },
    mdx({ optimize: true }),
  ];
}
