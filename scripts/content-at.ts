import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { AddedFile } from '../src/content/files.ts';

/**
 * The files of a content folder as they stood at a commit, read from git and written nowhere, for as long as `use` runs: an empty
 * temporary folder, and the files to read as if they were in it. Throws in words where git cannot give them.
 */
export function withContentAt<T>(folder: string, commit: string, use: (empty: string, files: readonly AddedFile[]) => T): T {
  const temporary = mkdtempSync(join(tmpdir(), 'concordance-state-'));
  try {
    const top = git(folder, ['rev-parse', '--show-toplevel']).toString().trim();
    const inside = relative(realpathSync(top), realpathSync(folder)).split(sep).join('/');
    if (/^-/u.test(commit)) throw new Error(`\`${commit}\` is no name of a commit.`);
    const otherwise = `git knows no \`${inside}\` at \`${commit}\`.`;
    const tree = git(folder, ['rev-parse', '--verify', '--quiet', `${commit}:${inside}`], { otherwise })
      .toString()
      .trim();
    return use(temporary, filesIn(folder, tree));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** All files of a tree with their texts. */
function filesIn(folder: string, tree: string): readonly AddedFile[] {
  const listed = git(folder, ['ls-tree', '-r', '-z', '--full-tree', tree]).toString();
  const entries = listed.split('\0').flatMap((line) => {
    const [, blob, path] = /^\d+ blob (\w+)\t(.*)$/su.exec(line) ?? [];
    return blob === undefined || path === undefined ? [] : [{ blob, path }];
  });
  const texts = git(folder, ['cat-file', '--batch'], { input: entries.map(({ blob }) => `${blob}\n`).join('') });
  let at = 0;
  return entries.map(({ path }) => {
    const start = texts.indexOf('\n', at) + 1;
    const size = Number(texts.subarray(at, start).toString().split(' ')[2]);
    at = start + size + 1;
    return { path, text: texts.subarray(start, start + size).toString() };
  });
}

function git(folder: string, args: readonly string[], { otherwise, input }: { otherwise?: string; input?: string } = {}): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    maxBuffer: Number.MAX_SAFE_INTEGER,
    ...(input === undefined ? {} : { input }),
  });
  if (error) throw new Error(`git could not be started: ${error.message}.`);
  if (status !== 0) throw new Error(otherwise ?? `git ${args[0] ?? ''} failed: ${stderr.toString().trim()}`);
  return stdout;
}
