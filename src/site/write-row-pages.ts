import { copyFileSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leadOn, rowPages } from './row-pages.ts';

/** Writes the short addresses of rows, which are no pages of Astro and in no index, into a new folder. */
export function writeRowPages(folder: string, ...told: Parameters<typeof rowPages>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'lead-on.js'), leadOn);
  for (const { digest, html } of rowPages(...told)) {
    mkdirSync(join(folder, digest));
    writeFileSync(join(folder, digest, 'index.html'), html);
  }
}

/** Puts what was written in place below a finished site, whose style sheet the pages get under a name that does not change. */
export function placeRowPages(written: string, site: string): void {
  const sheet = readdirSync(join(site, '_astro')).find((name) => name.endsWith('.css')) ?? '';
  renameSync(written, join(site, 'r'));
  copyFileSync(join(site, '_astro', sheet), join(site, 'r', 'site.css'));
}
