import { copyFileSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Puts what was written in place below a finished site, whose style sheet the pages get under a name that does not change. */
export function placeRowPages(written: string, site: string): void {
  const sheet = readdirSync(join(site, '_astro')).find((name) => name.endsWith('.css')) ?? '';
  renameSync(written, join(site, 'r'));
  copyFileSync(join(site, '_astro', sheet), join(site, 'r', 'site.css'));
}
