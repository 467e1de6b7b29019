import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tinyFolder } from '../content/tiny-copy.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync(tinyFolder, join(work, 'kb'), { recursive: true });
});
afterEach(() => rmSync(work, { recursive: true }));

function run(table: string, ...args: readonly string[]) {
  writeFileSync(join(work, 'x.csv'), table);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/import.ts', join(work, 'x.csv'), '--content', join(work, 'kb'), ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const rows = 'source,target,relation\n5.1,SR 1.1,subset\n';
const ends = ['--source', 'demo-2-2022', '--target', 'demo-1-2020', '--author', 'demo-guild'] as const;

describe('npm run import', () => {
  test('writes what the check accepts', () => {
    const { status, stdout } = run(
      rows,
      ...ends,
      '--licence',
      'CC BY 4.0',
      '--attribution',
      'The guild',
      '--changes',
      'Numbers as printed',
    );
    expect([status, stdout.split('\n').slice(-3, -1).join(' | ')]).toEqual([
      0,
      `1 file written in ${join(work, 'kb')} | 1 rows, 0 not understood`,
    ]);
    expect(readFileSync(join(work, 'kb/mappings/demo-2-2022--demo-1-2020--demo-guild.mdx'), 'utf8')).toContain(
      '| 5.1 | subset-of | SR 1.1 |',
    );
  });

  test('refuses what the check would refuse, writes nothing and does not say that it did', () => {
    const { status, stdout, stderr } = run(rows, ...ends);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('error  carried-over');
    expect(stderr).toContain('Nothing was written.\n1 rows, 0 not understood');
    expect(stderr).not.toMatch(/was written, to be/u);
    expect(existsSync(join(work, 'kb/mappings/demo-2-2022--demo-1-2020--demo-guild.mdx'))).toBe(false);
  });

  test('tells a wrong option once', () => {
    const { stderr } = run('ref,title\n7.1,Seven\n7.2,Eight\n', '--document', 'demo-2-2022', '--basis', 'memory');
    expect(stderr.match(/memory/gu)).toHaveLength(1);
  });

  test('in a dry run says the same and writes nothing', () => {
    const before = readdirSync(join(work, 'kb/requirements/demo-2-2022'));
    const { stdout } = run('ref,title,kind\n7.1,Seven,heading\n', '--document', 'demo-2-2022', '--dry-run');
    expect(stdout).toContain('1 file would be written');
    expect(readdirSync(join(work, 'kb/requirements/demo-2-2022'))).toEqual(before);
  });

  test('explains itself', () => {
    const { status, stdout } = run(rows, '--help');
    expect([status, stdout.split('\n')[0]]).toEqual([
      0,
      'npm run import -- FILE [--document ID] [--source ID --target ID --author ID] [--dry-run] [--out DIR]',
    ]);
  });
});
