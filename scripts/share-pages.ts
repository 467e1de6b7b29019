import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Beside } from './beside.ts';
import { writePage, type Written } from './render-pages.ts';
import type { TextIndex } from './text-index.ts';

interface Shared {
  /** The path below which the site stands, with slashes at both ends. */
  readonly base: string;
  /** Told when a stage begins. */
  readonly stage: (name: string) => void;
  readonly beside: Beside;
  /** Once the content is known to be without errors, before which no page is rendered. */
  readonly faultless: Promise<unknown>;
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
 * byte. Files come after all pages, for meanwhile the text index can be made.
 */
export function sharePages({ base, site, files, index, beside, stage, faultless }: Shared): AstroIntegration {
  let pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map();
  let before: Promise<unknown> = Promise.resolve();
  let left = 0;
  const inTurn = (path: string, coming: Promise<Written | undefined>): void => {
    const earlier = before;
    before = Promise.allSettled([coming, earlier]).then(([page]) => {
      const words = page.status === 'fulfilled' ? page.value?.words : undefined;
      if (words !== undefined) index.add(path, words);
      left -= 1;
      if (left === 0) index.make(site);
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
        setPrerenderer((astro) => ({
          ...astro,
          setup: async () => {
            await faultless;
            stage('pages');
            beside.join({ site, styles: new Map([...pages].map(([key, { styles }]) => [key, styles])) });
            await astro.setup?.();
          },
          getStaticPaths: async () => {
            const paths = await astro.getStaticPaths();
            const [first, last] = [true, false].map((isPage) => paths.filter(({ route }) => (route.type === 'page') === isPage));
            left = first?.length ?? 0;
            return [...(first ?? []), ...(last ?? [])];
          },
          render: async (request, options) => {
            const { routeData } = options;
            const path = `/${new URL(request.url).pathname.slice(base.length)}`;
            const [, locale] = /^\/search-index\/(\w+)\.json$/u.exec(path) ?? [];
            if (locale !== undefined) {
              await beside.indexed;
              return new Response(readFileSync(join(files, 'search-index', `${locale}.json`)));
            }
            if (routeData.type !== 'page' && routeData.type !== 'endpoint') return astro.render(request, options);
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
            if (routeData.type === 'page') inTurn(path, coming);
            await coming;
            return rendered;
          },
        }));
      },
    },
  };
}
