import { renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { indexSite } from './text-index.ts';

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
  await indexSite(next, base);
  rmSync(out, { recursive: true, force: true });
  renameSync(next, out);
}
