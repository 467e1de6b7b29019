import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { tinyFolder } from '../content/tiny-copy.ts';

const script = join(import.meta.dirname, '../../scripts/new.ts');
let folder = '';

function make(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [script, ...args, '--content', folder], { encoding: 'utf8' });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'concordance-new-'));
  cpSync(tinyFolder, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run new', () => {
  test('makes a document, a requirement and a set that pass the check but for what is to be written', () => {
    for (const args of [
      ['document', 'new-1-2026'],
      ['requirement', 'new-1-2026', 'N 1'],
      ['set', 'new-1-2026', 'demo-2-2022'],
    ]) {
      expect(make(...args).stderr).toBe('');
    }
    const { diagnostics } = checkContent(folder);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(new Set(diagnostics.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule))).toEqual(
      new Set(['to-be-written']),
    );
  });

  test('writes nothing where the check finds an error in what it would write', () => {
    const sources = readFileSync(join(folder, 'sources.yaml'), 'utf8');
    const { status, stderr } = make('document', 'wrong-2026', '--kind', 'nonsense');
    expect([status, stderr]).toEqual([1, expect.stringContaining('`kind` cannot be `nonsense`.')]);
    expect(existsSync(join(folder, 'frameworks/wrong-2026.mdx'))).toBe(false);
    expect(readFileSync(join(folder, 'sources.yaml'), 'utf8')).toBe(sources);
  });

  test.each([[[]], [['document']], [['requirement', 'demo-1-2020']], [['constructor', 'x']]])(
    'says how it is used when asked for %j',
    (args) => {
      const { status, stderr } = make(...args);
      expect([status, stderr]).toEqual([1, expect.stringContaining('npm run new -- document ID')]);
    },
  );
});
