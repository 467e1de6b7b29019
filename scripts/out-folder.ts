import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/** The folder that `--out` names: absolute, without a slash at its end, and the folder itself where the name is a link to it. */
export function outFolder(out: string): string {
  const folder = resolve(out);
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/**
 * Why a folder cannot take the built site: it is replaced as a whole, so it has to be new, empty or an earlier build, hold none of the
 * sources, and be one that can be renamed.
 */
export function outFault(out: string, content: string): string | undefined {
  const folder = outFolder(out);
  const isWithin = (inner: string, outer: string): boolean =>
    inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
  const kept = [
    process.cwd(),
    resolve(content),
    ...['src', 'scripts', 'public', 'test', 'node_modules', '.astro', '.git'].map((name) => resolve(name)),
  ];
  if (kept.some((path) => isWithin(path, folder)) || kept.slice(1).some((path) => isWithin(folder, path)))
    return `\`--out ${out}\` holds or lies in the sources; name another folder.`;
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) return `\`--out ${out}\` is a file; name a folder.`;
  if (statSync(folder).dev !== statSync(dirname(folder)).dev)
    return `\`--out ${out}\` is the root of another file system, which cannot change places with a new folder; name a folder in it.`;
  if (readdirSync(folder).length === 0 || existsSync(join(folder, 'search-index'))) return undefined;
  return `\`--out ${out}\` holds something else than an earlier build; name another folder, or empty it.`;
}

/**
 * Puts a finished site where `--out` says by two renames. The old one is kept until the new one stands, and comes back when it cannot;
 * then it goes to `trash`, or for good where that is another file system.
 */
export function putInPlace(site: string, { out, trash }: { readonly out: string; readonly trash: string }): void {
  const folder = outFolder(out);
  mkdirSync(dirname(folder), { recursive: true });
  const beside = mkdtempSync(`${folder}.replaced-`);
  const old = join(beside, 'old');
  try {
    const ready = join(beside, 'new');
    move(site, ready);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(ready, folder);
    if (existsSync(old)) discard(old, trash);
  } catch (error) {
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    throw new Error(
      `The new site could not take the place of \`${out}\`; what was there is kept. ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  } finally {
    if (existsSync(folder) || !existsSync(old)) rmSync(beside, { recursive: true, force: true });
  }
}

/** Moves a folder, by copying where it goes to another file system. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isOtherDisk(error)) throw error;
    cpSync(from, to, { recursive: true });
  }
}

function discard(folder: string, trash: string): void {
  try {
    renameSync(folder, trash);
  } catch (error) {
    if (!isOtherDisk(error)) throw error;
    rmSync(folder, { recursive: true, force: true });
  }
}

function isOtherDisk(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EXDEV';
}
