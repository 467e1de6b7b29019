import { mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type AstroIntegration, type AstroPrerenderer } from 'astro';
import { forgetBodies } from '../src/content/shared-analysis.ts';
import { keepNumbersWhole } from '../src/site/whole-numbers.ts';
import { placeRowPages } from '../src/site/write-row-pages.ts';
import { writeBeside, type Beside } from './beside.ts';
import { lockBuilds } from './build-lock.ts';
import { putInPlace } from './out-folder.ts';
import { startTextIndex, type TextIndex } from './text-index.ts';

export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  readonly base: string;
  /** Public address of the site. */
  readonly address: string | undefined;
  /** Told when a stage begins. */
  readonly stage: (name: string) => void;
}

/** Where builds work: in a folder that is theirs alone, so that nothing of anybody's is ever in the way. */
const workshop = resolve('.astro', 'building');

/** Builds the site and its search index into a fresh folder, which takes the place of the old one only when all went well. */
export async function buildSite({ content, out, base, address, stage }: BuildOptions): Promise<void> {
  const unlock = await lockBuilds();
  const { folder, swept } = freshFolder();
  const index = await startTextIndex();
  const beside = writeBeside(join(folder, 'beside'), { content, base, address });
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
      build: { concurrency: 4 },
      integrations: [besides({ base, index, beside, stage })],
    });
    stage('index');
    await index.write(site, base);
    stage('files');
    const { rows, exchange } = await beside.done;
    placeRowPages(rows, site);
    renameSync(exchange, join(site, 'data/exchange'));
    stage('place');
    putInPlace(site, { out, trash: join(folder, 'replaced') });
  } catch (error) {
    await beside.stop();
    // Pages that were being written may still come; what stays is swept by the next build.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
    throw error;
  } finally {
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

interface Besides extends Pick<BuildOptions, 'base' | 'stage'> {
  readonly index: TextIndex;
  readonly beside: Beside;
}

/**
 * What runs beside Astro: the clock of the stages; the search index, which another process makes; and the text index, which gets each page
 * as soon as it and all before it are rendered, so that two builds are alike to the byte.
 */
function besides({ base, index, beside, stage }: Besides): AstroIntegration {
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = (rendered: Promise<{ readonly url: string; readonly html: string }>): void => {
    const earlier = before;
    before = Promise.allSettled([rendered, earlier]).then(([page]) => {
      if (page.status === 'fulfilled') index.add(page.value.url, page.value.html);
    });
  };
  return {
    name: 'text-index-beside-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        stage('MDX with code');
        forgetBodies();
        setPrerenderer((pages) => ({
          ...pages,
          getStaticPaths: () => {
            stage('pages');
            return pages.getStaticPaths();
          },
          render: async (request, options) => {
            const url = `/${new URL(request.url).pathname.slice(base.length)}`;
            const [, locale] = /^\/search-index\/(\w+)\.json$/u.exec(url) ?? [];
            if (locale !== undefined) return new Response(new Uint8Array(await beside.searchIndex(locale)));
            const rendered = Promise.resolve(pages.render(request, options)).then(withText);
            inTurn(rendered.then(({ html }) => ({ url, html })));
            return (await rendered).result;
          },
        }));
      },
    },
  };
}

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** What was rendered, and its HTML where it is a page. */
async function withText(rendered: Rendered): Promise<{ readonly result: Rendered; readonly html: string }> {
  const { response, ...rest } = rendered instanceof Response ? { response: rendered } : rendered;
  if (!response.headers.get('content-type')?.startsWith('text/html')) return { result: rendered, html: '' };
  const html = keepNumbersWhole(await response.text());
  return { result: { ...rest, response: new Response(html, response) }, html };
}
