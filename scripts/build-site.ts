import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { build } from 'astro';
import { indexSite } from './text-index.ts';

export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  readonly base: string;
  /** Adds files that are not pages to the fresh folder. */
  readonly addFiles: (folder: string) => Promise<unknown>;
}

/** Why a folder cannot take the built site: it is replaced as a whole, so it has to be new, empty or an earlier build, and may hold none of the sources. */
export function outFault(out: string, content: string): string | undefined {
  const folder = resolve(out);
  const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(outer + sep);
  const kept = [process.cwd(), resolve(content), ...['src', 'scripts', 'public', 'test'].map((name) => resolve(name))];
  if (kept.some((path) => isWithin(path, folder)) || kept.slice(1).some((path) => isWithin(folder, path)))
    return `\`--out ${out}\` holds or lies in the sources; name another folder.`;
  if (!existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, 'search-index'))) return undefined;
  return `\`--out ${out}\` holds something else than an earlier build; name another folder, or empty it.`;
}

/** Builds the site and its search index into a fresh folder, which takes the place of the old one only when all went well. */
export async function buildSite({ content, out, base, addFiles }: BuildOptions): Promise<void> {
  const next = resolve(`${out}-next`);
  rmSync(next, { recursive: true, force: true });
  process.env['CONCORDANCE_CONTENT'] = content;
  await build({ base, outDir: next, logLevel: 'warn' });
  await indexSite(next, base);
  await addFiles(next);
  rmSync(out, { recursive: true, force: true });
  renameSync(next, out);
}
