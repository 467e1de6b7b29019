import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

export const dist = resolve('dist');

/** The built site; fails with advice where there is none. */
export function requireSite(): string {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('There is no built site. Run `npm run build`, or `npm test`, which builds it.');
  return dist;
}

/** Paths of all files of a folder, from its root, in order. */
export function filesOf(folder: string, ending = ''): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

export function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

export function readJson<T>(folder: string, path: string): T {
  return JSON.parse(read(folder, path)) as T;
}

/** HTML without the marks that keep the numbers of standards on one line. */
export function withoutMarks(html: string): string {
  return html.replaceAll(/<span class="nb">([^<]*)<\/span>/gu, '$1');
}

/** The main part of a page, without the marks. */
export function mainOf(folder: string, path: string): string {
  return withoutMarks(/<main.*?<\/main>/su.exec(read(folder, path))?.[0] ?? '');
}
