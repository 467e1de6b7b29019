import { mkdirSync, writeFileSync } from 'node:fs';
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
