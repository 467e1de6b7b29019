import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { keepNumbersWhole } from '../src/site/whole-numbers.ts';
import { wordsOf } from './text-index.ts';

/** What Astro has compiled, as a process needs it that renders pages beside Astro's own. */
export interface Compiled {
  /** The folder of the site. */
  readonly site: string;
  /** The style sheets of each page, by Astro's key of the page. */
  readonly styles: ReadonlyMap<string, readonly unknown[]>;
}

/** A page or a file to render: its whole address, its path below the base path, and the route that answers it. */
export interface Task {
  readonly url: string;
  readonly path: string;
  readonly route: string;
  readonly component: string;
}

/** A page or a file that is written, by what the text index takes of it: nothing, or its words. */
export interface Written {
  readonly words: string | undefined;
}

/** Renders and writes what a task asks for; `undefined` where what comes is neither a page nor a file, but a redirect. */
export type WritePage = (task: Task) => Promise<Written | undefined>;

/** The program that Astro compiles of a site's pages, in so far as it is needed here (Astro 7.3). */
interface Entry {
  readonly app: {
    readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
    readonly setInternals: (internals: { readonly pagesByKeys: ReadonlyMap<string, unknown> }) => void;
    readonly setOptions: (options: unknown) => void;
    readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>;
  };
}

/** Starts the compiled program of a site in this process. Throws where it is not to be found. */
export async function startRenderer({ site, styles }: Compiled): Promise<WritePage> {
  const folder = join(site, '.prerender');
  const name = readdirSync(folder).find((file) => file.startsWith('prerender-entry.'));
  if (name === undefined) throw new Error(`No compiled pages in ${folder}.`);
  const { app } = (await import(pathToFileURL(join(folder, name)).href)) as Entry;
  app.setInternals({ pagesByKeys: new Map([...styles].map(([key, sheets]) => [key, { styles: sheets }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: say } } } });
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [keyOf(routeData), routeData]));
  const firsts = new Map<RouteData, Promise<unknown>>();
  return async (task) => {
    const routeData = routes.get(keyOf(task));
    if (routeData === undefined) throw new Error(`No route ${task.route} for ${task.url}.`);
    // The first page of a route finds all its paths; the others wait for it, so that they are found once.
    const first = firsts.get(routeData);
    if (first !== undefined) await first;
    const rendered = app.render(new Request(task.url), { routeData });
    if (first === undefined) firsts.set(routeData, rendered);
    return writePage(site, task.path, await rendered);
  };
}

/**
 * Writes what was rendered at its path below the folder of the site, a file as it is; `undefined`, and nothing read of it, where it is
 * neither that nor a page.
 */
export async function writePage(site: string, path: string, response: Response): Promise<Written | undefined> {
  if (response.status !== 200) return undefined;
  if (!path.endsWith('/')) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), new Uint8Array(await response.arrayBuffer()));
    return { words: undefined };
  }
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return undefined;
  const html = keepNumbersWhole(await response.text());
  mkdirSync(join(site, path), { recursive: true });
  writeFileSync(join(site, path, 'index.html'), html);
  return { words: wordsOf(html) };
}

function keyOf({ route, component }: Pick<Task, 'route' | 'component'>): string {
  return `${route} ${component}`;
}

function say({ level, message }: { readonly level: string; readonly message: string }): void {
  if (level === 'warn' || level === 'error') console.error(message);
}
