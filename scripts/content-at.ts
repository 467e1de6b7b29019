import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

/**
 * A content folder as it stood at a commit, laid out in a temporary folder for as long as `use` runs. Throws in words where git
 * cannot give it.
 */
export function withContentAt<T>(folder: string, commit: string, use: (copy: string) => T): T {
  const temporary = mkdtempSync(join(tmpdir(), 'concordance-state-'));
  try {
    const top = git(folder, ['rev-parse', '--show-toplevel']).trim();
    const inside = relative(realpathSync(top), realpathSync(folder)).split(sep).join('/');
    if (/^-/u.test(commit)) throw new Error(`\`${commit}\` is no name of a commit.`);
    const tree = git(
      folder,
      ['rev-parse', '--verify', '--quiet', `${commit}:${inside}`],
      `git knows no \`${inside}\` at \`${commit}\`.`,
    ).trim();
    const index = { GIT_INDEX_FILE: join(temporary, 'index') };
    git(folder, ['read-tree', tree], undefined, index);
    git(top, ['checkout-index', '--all', `--prefix=${join(temporary, 'content')}/`], undefined, index);
    return use(join(temporary, 'content'));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function git(folder: string, args: readonly string[], otherwise?: string, environment: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  if (error) throw new Error(`git could not be started: ${error.message}.`);
  if (status !== 0) throw new Error(otherwise ?? `git ${args[0] ?? ''} failed: ${stderr.trim()}`);
  return stdout;
}
