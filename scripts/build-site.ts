import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { build, type AstroIntegration, type AstroPrerenderer } from 'astro';
import { forgetBodies } from '../src/content/shared-analysis.ts';
import type { Records } from '../src/domain/model/knowledge-base.ts';
import { placeRowPages } from '../src/site/write-row-pages.ts';
import type { Beside } from './beside.ts';
import { lockBuilds } from './build-lock.ts';
import { putInPlace } from './out-folder.ts';
import { writePage, type Written } from './render-pages.ts';
import { startTextIndex, type TextIndex } from './text-index.ts';

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
      integrations: [besides({ base, site, files, index, beside, stage })],
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

interface Besides extends Pick<BuildOptions, 'base' | 'stage' | 'beside'> {
  /** The folder of the new site. */
  readonly site: string;
  /** The folder of what the other process writes. */
  readonly files: string;
  readonly index: TextIndex;
}

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/**
 * What runs beside Astro: the clock of the stages; the other process, which makes the search index and then renders every page for which
 * it is free; and the text index, which gets each page as soon as it and all before it are rendered, so that two builds are alike to the
 * byte.
 */
function besides({ base, site, files, index, beside, stage }: Besides): AstroIntegration {
  let pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map();
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = (path: string, coming: Promise<Written | undefined>): void => {
    const earlier = before;
    before = Promise.allSettled([coming, earlier]).then(([page]) => {
      const words = page.status === 'fulfilled' ? page.value?.words : undefined;
      if (words !== undefined) index.add(path, words);
    });
  };
  return {
    name: 'text-index-beside-pages',
    hooks: {
      'astro:build:setup': (setup) => {
        pages = setup.pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        stage('MDX with code');
        forgetBodies();
        setPrerenderer((astro) => ({
          ...astro,
          getStaticPaths: () => {
            beside.join({ site, styles: new Map([...pages].map(([key, { styles }]) => [key, styles])) });
            stage('pages');
            return astro.getStaticPaths();
          },
          render: async (request, options) => {
            const { routeData } = options;
            const path = `/${new URL(request.url).pathname.slice(base.length)}`;
            const [, locale] = /^\/search-index\/(\w+)\.json$/u.exec(path) ?? [];
            if (locale !== undefined) {
              await beside.indexed;
              return new Response(readFileSync(join(files, 'search-index', `${locale}.json`)));
            }
            if (routeData.type !== 'page') return astro.render(request, options);
            // Rendering alone never lets go of this process, and what others say would not be heard.
            await turn();
            const { route, component } = routeData;
            const there = beside.isFree() ? beside.render({ url: request.url, path, route, component }) : Promise.resolve(undefined);
            let rendered: Rendered = new Response(null);
            const coming = there.then(async (page) => {
              if (page !== undefined) return page;
              rendered = await astro.render(request, options);
              const written = await writePage(site, path, rendered instanceof Response ? rendered : rendered.response);
              if (written !== undefined) rendered = new Response(null);
              return written;
            });
            inTurn(path, coming);
            await coming;
            return rendered;
          },
        }));
      },
    },
  };
}
