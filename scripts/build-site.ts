import { mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { expectRecords, keep } from '../src/content/shelf.ts';
import { placeRowPages } from '../src/site/place-row-pages.ts';
import type { Beside, Checked } from './beside.ts';
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
 * while the other process still checks the content, and waits for it where the first record is asked for. Returns what the
 * check found. Throws `ContentFaults`.
 */
export async function buildSite({ content, out, base, address, stage, beside }: BuildOptions): Promise<Checked> {
  const faultless = beside.checked.then((checked) => {
    console.log(checked.report);
    if (checked.hasErrors) throw new ContentFaults();
    return checked;
  });
  const faults = neverAfter(faultless);
  const taken = beside.read.then((handed) => {
    stage('content');
    keep({ folder: content, handed });
  });
  expectRecords(taken.catch(() => neverAfter(faults)));
  process.env['CONCORDANCE_CONTENT'] = content;
  const unlock = await Promise.race([lockBuilds(), faults]);
  const { folder, swept } = freshFolder();
  const index = await startTextIndex();
  const files = join(folder, 'beside');
  beside.begin(files);
  try {
    const site = join(folder, 'site');
    const building = build({
      ...(address === undefined ? {} : { site: address }),
      base,
      outDir: site,
      logLevel: 'warn',
      build: { concurrency: 28 },
      integrations: [sharePages({ base, site, files, index, beside, stage, faultless })],
    });
    // What Astro stumbles over may be what the check is about to tell.
    await Promise.race([building.catch((error: unknown) => faultless.then(() => Promise.reject(error))), faults]);
    stage('index');
    await index.link(site, base);
    stage('files');
    await beside.written;
    placeRowPages(join(files, 'rows'), site);
    renameSync(join(files, 'exchange'), join(site, 'data/exchange'));
    stage('place');
    putInPlace(site, { out, trash: join(folder, 'replaced') });
    return await faultless;
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

/** Fails with a promise, and stays open where it does not: whatever is waited for beside it is given up at once. */
async function neverAfter(promise: Promise<unknown>): Promise<never> {
  await promise;
  return new Promise<never>(() => undefined);
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
