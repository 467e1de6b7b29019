import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { close, createIndex } from 'pagefind';

export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  readonly base: string;
}

/** Builds the site and its search index into a fresh folder, which takes the place of the old one only when all went well. */
export async function buildSite({ content, out, base }: BuildOptions): Promise<void> {
  const next = resolve(`${out}-next`);
  rmSync(next, { recursive: true, force: true });
  process.env['CONCORDANCE_CONTENT'] = content;
  await build({ base, outDir: next, logLevel: 'warn' });
  await indexSite(next);
  rmSync(out, { recursive: true, force: true });
  renameSync(next, out);
}

async function indexSite(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ includeCharacters: '' });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  const faults = [...added.errors, ...written.errors];
  await close();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  for (const unused of ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-highlight.js']) {
    const path = join(folder, 'pagefind', unused);
    if (existsSync(path)) rmSync(path);
  }
}
