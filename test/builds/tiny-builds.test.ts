import { createHash } from 'node:crypto';
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smuggled, unsafe } from '../content/attacks.ts';
import { filesOf, read } from '../built/built-site.ts';

const work = mkdtempSync(join(tmpdir(), 'concordance-'));
const tiny = 'test/fixtures/tiny-kb';
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Run {
  readonly content?: string;
  readonly base?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The environment without what the test runner adds to it, which a build would take for its own. */
const plainEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*)$/u.test(name)),
);

function build(name: string, { content = tiny, base = '/', env = {} }: Run = {}): { out: string; status: number | null; text: string } {
  const out = join(work, name);
  const run = spawnSync(process.execPath, ['scripts/build.ts', '--content', content, '--out', out, '--base', base], {
    encoding: 'utf8',
    env: { ...plainEnvironment, ...env },
  });
  return { out, status: run.status, text: run.stdout + run.stderr };
}

/** A digest of every file by path. */
function digests(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

describe('building', () => {
  let first: ReturnType<typeof build>;
  beforeAll(() => {
    first = build('first', { env: { TZ: 'America/New_York' } });
    if (first.status !== 0) throw new Error(first.text);
  });

  it('a build prints no warning of its tools', () => {
    expect(first.text).not.toMatch(/\[?(WARN|MODULE_LEVEL_DIRECTIVE)\]?|head-inject/u);
  });

  it('content with an error builds nothing, says where, and leaves the old site as it was', () => {
    const content = join(work, 'bad');
    cpSync(tiny, content, { recursive: true });
    appendFileSync(join(content, 'release.yaml'), 'colour: blue\n');
    const before = digests(first.out);
    const { status, text } = build('first', { content });
    expect([
      status,
      text.includes('release.yaml:'),
      text.includes('`colour` is not a key that is known here.'),
      digests(first.out),
    ]).toEqual([1, true, true, before]);
  });

  it('content that smuggles something builds nothing, and each place is told', () => {
    const content = join(work, 'attacked');
    cpSync(tiny, content, { recursive: true });
    const attacks = [...unsafe, ...smuggled].map(([, body], index) => ({ name: `attack-${index}`, body }));
    for (const { name, body } of attacks) {
      writeFileSync(join(content, `guide/${name}.mdx`), `---\ntitle: ${name}\norder: 9\nsummary: An attack.\n---\n\n${body}\n`);
    }
    const { status, text, out } = build('attacked-site', { content });
    const untold = attacks.filter(({ name }) => !new RegExp(`guide/${name}\\.mdx:([7-9]|1\\d):\\d+ {2}error {2}`, 'u').test(text));
    expect([status, existsSync(out), untold]).toEqual([1, false, []]);
  });

  it.each([
    ['the content itself', (content: string) => content],
    ['a folder above the content', (content: string) => join(content, '..')],
    ['a folder in the content', (content: string) => join(content, 'gaps')],
    ['a folder with other files', () => join(work, 'other')],
  ])('%s is never replaced by a site', (_, outOf) => {
    const home = join(work, 'home');
    const content = join(home, 'content');
    cpSync(tiny, content, { recursive: true });
    mkdirSync(join(work, 'other'), { recursive: true });
    appendFileSync(join(work, 'other', 'letter.txt'), 'Kept.');
    const before = [digests(home), digests(join(work, 'other'))];
    const run = spawnSync(process.execPath, ['scripts/build.ts', '--content', content, '--out', outOf(content)], {
      encoding: 'utf8',
      env: plainEnvironment,
    });
    expect([run.status, /`--out .*` holds/u.test(run.stderr), digests(home), digests(join(work, 'other'))]).toEqual([1, true, ...before]);
  });

  describe('twice into one folder at once, from elsewhere and in another time zone,', () => {
    const home = join(work, 'home-of-somebody');
    const content = join(home, 'kb-next');
    const out = join(home, 'kb');
    let ends: readonly unknown[];
    beforeAll(async () => {
      cpSync(tiny, content, { recursive: true });
      const env = { ...plainEnvironment, TZ: 'Asia/Tokyo' };
      const command = ['scripts/build.ts', '--content', content, '--out', `${out}/`];
      ends = await Promise.all([1, 2].map(() => new Promise((resolve) => spawn(process.execPath, command, { env }).on('close', resolve))));
    });

    it('ends well both times', () => {
      expect(ends).toEqual([0, 0]);
    });

    it('gives the same site to the byte, so that no page names a folder of the machine', () => {
      expect(digests(out)).toEqual(digests(first.out));
    });

    it('leaves content alone that stands where a build could take the folder for its own', () => {
      expect([digests(content), readdirSync(home).sort()]).toEqual([digests(tiny), ['kb', 'kb-next']]);
    });
  });

  describe('below a base path, with a publisher and a repository,', () => {
    const content = join(work, 'named-content');
    let out: string;
    beforeAll(() => {
      cpSync(tiny, content, { recursive: true });
      writeFileSync(join(content, 'site.yaml'), 'publisher: An institute\nrepository: https://github.com/owner/name\n');
      const run = build('named', { content, base: '/concordance/' });
      if (run.status !== 0) throw new Error(run.text);
      out = run.out;
    });
    const pages = () =>
      filesOf(out, '.html')
        .filter((path) => !path.startsWith('r/'))
        .map((path) => ({ path, html: read(out, path) }));

    it('every link and file of a page stays below the path', () => {
      const outside = filesOf(out, '.html').flatMap((path) =>
        [...read(out, path).matchAll(/\s(?:href|src|action|data-lookup|data-pagefind)="(\/[^"]*)"/gu)]
          .map(([, url = '']) => url)
          .filter((url) => !url.startsWith('/concordance/')),
      );
      expect(outside).toEqual([]);
    });

    it('every page has an edit link and names the publisher', () => {
      const without = pages().filter(
        ({ html }) =>
          !/href="https:\/\/github\.com\/owner\/name\/(?:edit|tree)\/main\/content/u.test(html) || !html.includes('An institute'),
      );
      expect([pages().length > 0, without.map(({ path }) => path)]).toEqual([true, []]);
    });

    it('every row has a way to challenge it', () => {
      const rows = pages().flatMap(({ html }) => [...html.matchAll(/<tr id="([^"]+~[^"]+)".*?<\/tr>/gsu)]);
      const silent = rows.filter(([row, id = '']) => !row.includes(new URLSearchParams({ row: id }).toString()));
      expect([rows.length > 0, silent.map(([, id]) => id)]).toEqual([true, []]);
    });
  });

  it('an unknown option is told in a line, with the options that there are and no stack trace', () => {
    const run = spawnSync(process.execPath, ['scripts/check.ts', '--contents', tiny], { encoding: 'utf8', env: plainEnvironment });
    const [first, ...usage] = run.stderr.trimEnd().split('\n');
    expect([run.status, first, usage[0]]).toEqual([1, "Unknown option '--contents'.", 'npm run check [-- OPTIONS]']);
    expect(['--content', '--format', '--against'].filter((option) => !run.stderr.includes(`  ${option} `))).toEqual([]);
    expect(run.stderr).not.toMatch(/^\s+at /mu);
  });

  it('a folder that does not exist is an error in plain words', () => {
    const { status, text, out } = build('none', { content: join(work, 'nowhere') });
    expect([status, text.includes('This content folder does not exist.'), existsSync(out)]).toEqual([1, true, false]);
  });
});
