import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withContentAt } from '../../scripts/content-at.ts';
import { tinyFolder } from '../content/tiny-copy.ts';

const project = join(import.meta.dirname, '../..');
const set = 'content/mappings/demo-1-2020--pi40-rri--demo-institute.mdx';
let repository = '';

function git(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: repository,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

function impact(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [join(project, 'scripts/impact.ts'), ...args], { cwd: repository, encoding: 'utf8' });
}

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'concordance-impact-'));
  cpSync(tinyFolder, join(repository, 'content'), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'State');
  const text = readFileSync(join(repository, set), 'utf8');
  writeFileSync(join(repository, set), text.replace('| intersects-with |', '| related-to |'));
});
afterAll(() => rmSync(repository, { recursive: true, force: true }));

describe('the state of a content folder at a commit', () => {
  test('is read whole, as it was committed and not as it is edited, and leaves no folder behind', () => {
    const read = withContentAt(join(repository, 'content'), 'main', (folder, files) => ({ folder, left: readdirSync(folder), files }));
    const committed = readdirSync(tinyFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(tinyFolder, join(parentPath, name)).split(sep).join('/'));
    expect(new Map(read.files.map(({ path, text }) => [path, text]))).toEqual(
      new Map(committed.map((path) => [path, readFileSync(join(tinyFolder, path), 'utf8')])),
    );
    expect([read.left, existsSync(read.folder)]).toEqual([[], false]);
  });

  test('leaves the files and the index of the repository alone', () => {
    withContentAt(join(repository, 'content'), 'main', () => undefined);
    const { stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: repository, encoding: 'utf8' });
    expect(stdout).toBe(` M ${set}\n`);
  });

  test.each(['no-such-branch', '--output=x', ''])('refuses `%s` in words', (name) => {
    expect(() => withContentAt(join(repository, 'content'), name, () => undefined)).toThrow(/is no name of a commit|git knows no/u);
  });
});

describe('npm run impact', () => {
  test('compares with the main branch and names the row that was edited', () => {
    const { status, stdout } = impact();
    expect(status).toBe(0);
    expect(stdout).toContain('What this edit does, against main');
    expect(stdout).toContain('strong-authentication.humans (by demo-institute): was “overlaps”');
  });

  test('says so where the content is as it stands on main, and what else to compare with', () => {
    const text = readFileSync(join(repository, set), 'utf8');
    git('checkout', '--quiet', '--', set);
    const { stdout } = impact();
    writeFileSync(join(repository, set), text);
    expect(stdout).toContain('The content is as it stands on main. Name another state to compare with');
  });

  test('ends with 1 where something is lost, if that was asked for', () => {
    const text = readFileSync(join(repository, set), 'utf8');
    writeFileSync(join(repository, set), text.replace(/^\| SR 1\.10.*\n/mu, ''));
    const { status, stderr } = impact('--fail-on', 'loss');
    writeFileSync(join(repository, set), text);
    expect([status, stderr]).toEqual([1, 'failed: something is lost\n']);
  });

  test.each([
    [['nowhere'], 'git knows no `content` at `nowhere`.'],
    [['--format', 'xml'], '`xml` is no value of --format; it takes text, md, json.'],
    [['--fail-on', 'anything'], '`anything` is no value of --fail-on; it takes loss, new-gap.'],
    [['main', 'main'], 'One state to compare with, not 2: main, main.'],
  ])('refuses %j in words', (args, message) => {
    const { status, stderr } = impact(...args);
    expect([status, stderr.trim()]).toEqual([1, message]);
  });

  test('says where the faults are when a state has errors', () => {
    const text = readFileSync(join(repository, set), 'utf8');
    writeFileSync(join(repository, set), text.replace('related-to', 'resembles'));
    const { status, stderr } = impact();
    writeFileSync(join(repository, set), text);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^content:mappings\/demo-1-2020--pi40-rri--demo-institute\.mdx:\d+:\d+ {2}error/mu);
  });
});
