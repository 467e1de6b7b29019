import { mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { expectAnalysis, takeRecords } from '../src/content/shared-analysis.ts';
import { placeRowPages } from '../src/site/write-row-pages.ts';
import type { Beside } from './beside.ts';
import { lockBuilds } from './build-lock.ts';
import { putInPlace } from './out-folder.ts';
import { sharePages } from './share-pages.ts';
import { startTextIndex } from './text-index.ts';

export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  readonly base: string;
  /** Public address of the site. */
  readonly address: string | undefined;
  /** Told when a stage begins. */
  readonly stage: (name: string) => void;
  /** The other process, which checks the content meanwhile. */
  readonly beside: Beside;
}

/** Thrown where the content has errors, which are printed already. */
export class ContentFaults extends Error {
  override readonly message = 'The site was not built: mend the errors first.';
}

/** Where builds work: in a folder that is theirs alone, so that nothing of anybody's is ever in the way. */
const workshop = resolve('.astro', 'building');

/**
 * Builds the site and its search index into a fresh folder, which takes the place of the old one only when all went well. Astro begins
 * while the other process still checks the content, and waits for it where the first record is asked for. Returns the number of
 * requirements. Throws `ContentFaults`.
 */
export async function buildSite({ content, out, base, address, stage, beside }: BuildOptions): Promise<number> {
  const coming = beside.checked.then(({ report, handed }) => {
    console.log(report);
    if (handed === undefined) throw new ContentFaults();
    stage('content');
    return takeRecords(content, handed).kb.requirements.length;
  });
  // Never true: it ends the wait for anything else at once where the content has errors.
  const faults = coming.then(() => new Promise<never>(() => undefined));
  expectAnalysis(coming.catch(() => new Promise<never>(() => undefined)));
  process.env['CONCORDANCE_CONTENT'] = content;
  const unlock = await Promise.race([lockBuilds(), faults]);
  const { folder, left } = freshFolder();
  const index = await startTextIndex();
  const files = join(folder, 'beside');
  beside.begin(files);
  let swept: Promise<unknown> | undefined;
  try {
    const site = join(folder, 'site');
    const building = build({
      ...(address === undefined ? {} : { site: address }),
      base,
      outDir: site,
      logLevel: 'warn',
      build: { concurrency: 12 },
      integrations: [sharePages({ base, site, files, index, beside, stage })],
    });
    await Promise.race([building, faults]);
    stage('index');
    swept = Promise.all(left.map((path) => rm(path, { recursive: true, force: true })));
    await index.write(site, base);
    stage('files');
    await beside.written;
    placeRowPages(join(files, 'rows'), site);
    renameSync(join(files, 'exchange'), join(site, 'data/exchange'));
    stage('place');
    putInPlace(site, { out, trash: join(folder, 'replaced') });
    return await coming;
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
 * A folder for one build, and what earlier builds left beside it, the site that the last one replaced above all: whoever holds the lock
 * builds alone and may remove it.
 */
function freshFolder(): { readonly folder: string; readonly left: readonly string[] } {
  mkdirSync(workshop, { recursive: true });
  const left = readdirSync(workshop).map((name) => join(workshop, name));
  return { folder: mkdtempSync(join(workshop, 'build-')), left };
}
