import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export const root = join(import.meta.dirname, '..');

export interface Source {
  readonly path: string;
  readonly layer: string;
  readonly text: string;
  /** What it imports: names of packages, and paths of files from the root. */
  readonly packages: readonly string[];
  readonly files: readonly string[];
}

export const sources = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name).replaceAll('\\', '/')),
  )
  .filter((path) => /\.(ts|astro)$/u.test(path))
  .map((path) => read(path));
export const inLayer = (...layers: readonly string[]) => sources.filter(({ layer }) => layers.includes(layer));

/** A file with what it imports. */
export function read(path: string, text = readFileSync(join(root, path), 'utf8')): Source {
  const names = [...text.matchAll(/\bfrom\s+'([^']+)'|\bimport\s+'([^']+)'|\bimport\('([^']+)'\)/gu)].map(
    ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '',
  );
  const isFile = (name: string) => name.startsWith('.');
  return {
    path,
    layer: layerOf(path),
    text,
    packages: names.filter((name) => !isFile(name)),
    files: names.filter(isFile).map((name) => normalize(join(dirname(path), name)).replaceAll('\\', '/')),
  };
}

/** The layer a path stands in. */
export function layerOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second : first;
}

/** The text without comments and without what stands in quotes, but for what a template computes. */
export function code(text: string): string {
  return text
    .replace(/\/\*[^]*?\*\//gu, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gu, (quoted) =>
      quoted.startsWith('`') ? (quoted.match(/\$\{[^}]*\}/gu)?.join(' ') ?? "''") : "''",
    )
    .replace(/(^|\s)\/\/.*$/gmu, '$1');
}
