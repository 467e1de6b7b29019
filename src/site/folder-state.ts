import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A text that differs whenever a file of a folder is changed, added, removed, renamed or replaced,
 * also by one with an older time stamp: the time at which the file system noted the change cannot be set back.
 */
export function stateOfFolder(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const states = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const { ino, size, mtimeMs, ctimeMs } = statSync(path);
    return [path, ino, size, mtimeMs, ctimeMs].join(' ');
  });
  return states.sort().join('\n');
}
