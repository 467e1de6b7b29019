import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const script = join(import.meta.dirname, '../export.ts');

/** Writes the export of a content folder in a process of its own, which takes neither time nor memory of the one that waits for it. */
export async function exportBeside(content: string, folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, [script, '--content', content, '--out', folder]);
}
