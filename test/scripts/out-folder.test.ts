import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outFault, outFolder, putInPlace } from '../../scripts/out-folder.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'concordance-out-'));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

/** A folder that looks like a built site and says in each of its files which one it is. */
function writeSite(path: string, name: string, files = 3): string {
  mkdirSync(join(path, 'search-index'), { recursive: true });
  for (let index = 0; index < files; index += 1) writeFileSync(join(path, `page-${index}.html`), name);
  return path;
}

/** What stands in the files of a site. */
function namesIn(path: string): readonly string[] {
  return readdirSync(path)
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(path, name), 'utf8'));
}

function put(site: string, out: string): void {
  putInPlace(site, { out, trash: join(work, 'trash') });
}

describe('the folder that takes a site', () => {
  it('may be new, empty, or an earlier build', () => {
    mkdirSync(join(work, 'empty'));
    writeSite(join(work, 'earlier'), 'old');
    expect(['new', 'empty', 'earlier'].map((name) => outFault(join(work, name), 'content'))).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['holds the sources', '.', 'holds or lies in the sources'],
    ['holds the sources further down', '/', 'holds or lies in the sources'],
    ['lies in the sources', 'src/site/', 'holds or lies in the sources'],
    ['holds dependencies', 'node_modules', 'holds or lies in the sources'],
    ['is a file', 'LICENSE', 'is a file'],
    ['holds other things', 'content/../test/..//public/../../', 'holds'],
  ])('may not be one that %s', (_, out, fault) => {
    expect(outFault(out, 'content')).toContain(fault);
  });

  it('is told when it is the root of another file system, before anything is lost', () => {
    const root =
      ['/dev/shm', '/proc', '/run', '/sys'].find((path) => existsSync(path) && statSync(path).dev !== statSync('/').dev) ?? '/proc';
    expect(outFault(root, 'content')).toContain('is the root of another file system');
  });

  it('is the same with a slash at its end, and the true one behind a link', () => {
    writeSite(join(work, 'true'), 'old');
    symlinkSync(join(work, 'true'), join(work, 'link'));
    expect([outFolder(join(work, 'link')), outFolder(`${join(work, 'true')}/`)]).toEqual([join(work, 'true'), join(work, 'true')]);
  });
});

describe('putting a site in place', () => {
  it.each(['site', 'site/', './site//'])('replaces the old one under the name %s and leaves nothing beside it', (name) => {
    writeSite(join(work, 'site'), 'old');
    put(writeSite(join(work, 'fresh'), 'new'), `${work}/${name}`);
    rmSync(join(work, 'trash'), { recursive: true });
    expect([readdirSync(work), namesIn(join(work, 'site'))]).toEqual([['site'], ['new', 'new', 'new']]);
  });

  it('makes the folders above it', () => {
    put(writeSite(join(work, 'fresh'), 'new'), join(work, 'a/b/site'));
    expect(namesIn(join(work, 'a/b/site'))).toEqual(['new', 'new', 'new']);
  });

  it('does not touch a folder of somebody else beside it', () => {
    for (const name of ['site-next', 'site-old', 'site.replaced']) writeSite(join(work, name), 'mine');
    writeSite(join(work, 'site'), 'old');
    put(writeSite(join(work, 'fresh'), 'new'), join(work, 'site'));
    expect(['site-next', 'site-old', 'site.replaced'].flatMap((name) => namesIn(join(work, name)))).toEqual(Array(9).fill('mine'));
  });

  it('keeps the old one when there is no new one', () => {
    writeSite(join(work, 'site'), 'old');
    expect(() => put(join(work, 'none'), join(work, 'site'))).toThrow('what was there is kept');
    expect([readdirSync(work), namesIn(join(work, 'site'))]).toEqual([['site'], ['old', 'old', 'old']]);
  });

  it.runIf(existsSync('/dev/shm') && statSync('/dev/shm').dev !== statSync(tmpdir()).dev)('works from and to another file system', () => {
    const far = mkdtempSync('/dev/shm/concordance-out-');
    writeSite(join(far, 'site'), 'old');
    put(writeSite(join(work, 'fresh'), 'new'), join(far, 'site'));
    const seen = [readdirSync(far), namesIn(join(far, 'site'))];
    rmSync(far, { recursive: true });
    expect(seen).toEqual([['site'], ['new', 'new', 'new']]);
  });

  it('killed at any moment leaves the old or the new site whole', async () => {
    const files = 200;
    const script = `import { putInPlace } from ${JSON.stringify(join(import.meta.dirname, '../../scripts/out-folder.ts'))};
import { cpSync } from 'node:fs';
console.log('ready');
for (let turn = 0; ; turn += 1) {
  cpSync('${work}/model', '${work}/fresh-' + turn, { recursive: true });
  putInPlace('${work}/fresh-' + turn, { out: '${work}/site', trash: '${work}/trash-' + turn });
}`;
    writeSite(join(work, 'model'), 'new', files);
    writeSite(join(work, 'site'), 'old', files);
    for (const delay of [1, 7, 13, 29, 41, 67]) {
      const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await wait(100 + delay);
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('close', resolve));
      const kept = readdirSync(work)
        .filter((name) => name.startsWith('site.replaced-'))
        .map((name) => join(work, name, 'old'));
      const whole = [join(work, 'site'), ...kept].filter((path) => existsSync(path) && namesIn(path).length === files);
      expect(whole.length).toBeGreaterThan(0);
      for (const name of readdirSync(work)) if (name !== 'model' && name !== 'site') rmSync(join(work, name), { recursive: true });
      if (!existsSync(join(work, 'site'))) renameSync(writeSite(join(work, 'again'), 'new', files), join(work, 'site'));
    }
  });
});
