import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';

/** One archive of the data files in a folder, with the checksums of all of them; the same files give the same bytes. */
export function writeArchive(folder: string, file: string): number {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  const sums = names
    .map(
      (name) =>
        `${createHash('sha256')
          .update(files.get(name) ?? '')
          .digest('hex')}  ${name}\n`,
    )
    .join('');
  const contents = { ...Object.fromEntries(files), SHA256SUMS: Buffer.from(sums) };
  writeFileSync(file, zipSync(contents, { level: 9, mtime: '1980-01-01T00:00:00' }));
  return names.length;
}
