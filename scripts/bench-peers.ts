import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** How long the whole build took beside Hugo writing the same pages, in one run on one machine. */
export interface PeerRun {
  readonly pages: number;
  /** Pages that Hugo wrote byte for byte as the build did. */
  readonly same: number;
  readonly buildMs: number;
  readonly hugoMs: number;
  readonly ratio: number;
  /** What the build says of its parts and its memory. */
  readonly parts: string;
}

const rounds = 3;

/**
 * Builds the content and lets Hugo write the very pages that came out, in turn, three times each; the fastest of each counts, for other
 * work on the machine only adds. `undefined` where Hugo is not installed.
 */
export function runPeers(): PeerRun | undefined {
  if (spawnSync('hugo', ['version']).status !== 0) return undefined;
  const work = mkdtempSync(join(tmpdir(), 'concordance-peers-'));
  try {
    const site = join(work, 'site');
    const hugo = join(work, 'hugo');
    const build = buildCommand();
    run(process.execPath, [...build, '--out', site]);
    const pages = writeHugoSite(hugo, site);
    const times = Array.from({ length: rounds }, () => {
      const built = run(process.execPath, [...build, '--out', site]);
      rmSync(join(hugo, 'public'), { recursive: true, force: true });
      return { build: built, hugo: run('hugo', ['--source', hugo, '--quiet']) };
    });
    const buildMs = Math.min(...times.map(({ build }) => build.ms));
    const hugoMs = Math.min(...times.map((time) => time.hugo.ms));
    const same = pages.filter((path) => readFileSync(join(site, path)).equals(readFileSync(join(hugo, 'public', path)))).length;
    const parts = times.find(({ build }) => build.ms === buildMs)?.build.parts ?? '';
    return { pages: pages.length, same, buildMs, hugoMs, ratio: Math.round((10 * buildMs) / hugoMs) / 10, parts };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What `npm run build` gives to Node. */
function buildCommand(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: { readonly build: string } };
  return scripts.build.split(' ').slice(1);
}

/** One content file a page, with its head in the front matter; one template; nothing else that Hugo could make. Returns the pages. */
function writeHugoSite(folder: string, site: string): readonly string[] {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  mkdirSync(join(folder, 'layouts', '_default'), { recursive: true });
  writeFileSync(
    join(folder, 'layouts', '_default', 'single.html'),
    '{{ .Params.head | safeHTML }}<title>{{ .Params.name | safeHTML }}</title>{{ .Content }}',
  );
  const kinds = ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'];
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ baseURL: '/', disableKinds: kinds }));
  for (const [index, path] of pages.entries()) {
    const [, head = '', name = '', body = ''] = /^(.*?)<title>(.*?)<\/title>(.*)$/su.exec(readFileSync(join(site, path), 'utf8')) ?? [];
    const file = join(folder, 'content', `${path === 'index.html' || path === '404.html' ? `page-${index}` : dirname(path)}.html`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify({ url: path, head, name })}\n${body}`);
  }
  return pages;
}

function run(command: string, args: readonly string[]): { readonly ms: number; readonly parts: string } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  const ms = Math.round(performance.now() - start);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.\n${stdout}${stderr}`);
  return {
    ms,
    parts: stdout
      .split('\n')
      .filter((line) => line.startsWith('took '))
      .join('\n'),
  };
}

/** The comparison in words. */
export function peerReport(run: PeerRun | undefined): string {
  if (!run) return 'Hugo is not installed here (Debian: apt-get install hugo), so there is nothing to compare with.';
  const { pages, same, buildMs, hugoMs, ratio, parts } = run;
  return [
    `the whole build: ${buildMs} ms, ${ratio} times Hugo, which writes the same ${pages} pages (${same} of them equal to the byte) in ${hugoMs} ms`,
    parts,
  ].join('\n');
}
