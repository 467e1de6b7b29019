import { resolve } from 'node:path';

/** The folder that a command reads: `--content DIR`, or `content` in the working folder. */
export function contentFolder(option: string | undefined): string {
  return resolve(option ?? 'content');
}
