import { execFile } from 'node:child_process';
import { copyFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AstroIntegration } from 'astro';

const script = join(import.meta.dirname, 'write-row-pages.ts');

/**
 * Writes the short addresses of rows, which are no pages of Astro and in no index: beside the pages, in a process of its own, and puts
 * them in place once those are written.
 */
export function rowPermalinks(): AstroIntegration {
  const site = { base: '/', address: '', pending: '' };
  let written: Promise<unknown> = Promise.resolve();
  return {
    name: 'concordance-row-permalinks',
    hooks: {
      'astro:config:done': ({ config }) => {
        site.base = `${config.base.replace(/\/$/u, '')}/`;
        site.address = config.site ?? '';
        site.pending = `${fileURLToPath(config.outDir).replace(/[\\/]$/u, '')}-rows`;
      },
      'astro:build:start': () => {
        rmSync(site.pending, { recursive: true, force: true });
        written = promisify(execFile)(process.execPath, [script, site.pending, site.base, site.address]);
        written.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        await written;
        const out = fileURLToPath(dir);
        const sheet = readdirSync(join(out, '_astro')).find((name) => name.endsWith('.css')) ?? '';
        renameSync(site.pending, join(out, 'r'));
        copyFileSync(join(out, '_astro', sheet), join(out, 'r', 'site.css'));
      },
    },
  };
}
