import { mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import type { Records } from '../src/domain/model/knowledge-base.ts';
import { placeRowPages } from '../src/site/write-row-pages.ts';
import type { Beside } from './beside.ts';
import { lockBuilds } from './build-lock.ts';
import { putInPlace } from './out-folder.ts';
import { sharePages } from './share-pages.ts';
import { startTextIndex } from './text-index.ts';

export interface BuildOptions {
  readonly content: string;
  /** What the folder of the content holds, without errors. */
  readonly records: Records;
  readonly out: string;
  readonly base: string;
  /** Public address of the site. */
  readonly address: string | undefined;
  /** Told when a stage begins. */
  readonly stage: (name: string) => void;
  /** The other process, which is ended with the build. */
  readonly beside: Beside;
}

/** Where builds work: in a folder that is theirs alone, so that nothing of anybody's is ever in the way. */
const workshop = resolve('.astro', 'building');

/** Builds the site and its search index into a fresh folder, which takes the place of the old one only when all went well. */
export async function buildSite({ content, records, out, base, address, stage, beside }: BuildOptions): Promise<void> {
  const unlock = await lockBuilds();
  const { folder, swept } = freshFolder();
  const index = await startTextIndex();
  const files = join(folder, 'beside');
  beside.begin({ records, folder: files, address });
  process.env['CONCORDANCE_CONTENT'] = content;
  try {
    stage('content');
    const site = join(folder, 'site');
    const place = address === undefined ? {} : { site: address };
    await build({
      ...place,
      base,
      outDir: site,
      logLevel: 'warn',
      build: { concurrency: 12 },
      integrations: [sharePages({ base, site, files, index, beside, stage })],
    });
    stage('index');
    await index.write(site, base);
    stage('files');
    await beside.written;
    placeRowPages(join(files, 'rows'), site);
    renameSync(join(files, 'exchange'), join(site, 'data/exchange'));
    stage('place');
    putInPlace(site, { out, trash: join(folder, 'replaced') });
  } catch (error) {
    // Pages that were being written may still come; what stays is swept by the next build.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
    throw error;
  } finally {
    await beside.stop();
    await index.close();
    await swept;
    unlock();
  }
}

/**
 * A folder for one build. What earlier builds left there, the site that the last one replaced above all, is removed meanwhile: whoever
 * holds the lock builds alone.
 */
function freshFolder(): { readonly folder: string; readonly swept: Promise<unknown> } {
  mkdirSync(workshop, { recursive: true });
  const left = readdirSync(workshop);
  const swept = Promise.all(left.map((name) => rm(join(workshop, name), { recursive: true, force: true })));
  return { folder: mkdtempSync(join(workshop, 'build-')), swept };
}
