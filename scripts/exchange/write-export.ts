import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExchangeSource } from '../../src/domain/exchange/exchange-source.ts';
import { exportFiles } from './export-files.ts';
import { stableUuid } from './stable-uuid.ts';

/** Writes all files of an export into a folder and says how many they are. */
export async function writeExport(folder: string, source: Omit<ExchangeSource, 'uuid'>): Promise<number> {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  for await (const { path, content } of exportFiles({ ...source, uuid: stableUuid })) {
    writeFileSync(join(folder, path), content);
    count += 1;
  }
  return count;
}
