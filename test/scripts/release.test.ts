import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { load } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeArchive } from '../../scripts/release-archive.ts';
import { checkContent } from '../../src/content/check-content.ts';
import { tinyFolder } from '../content/tiny-copy.ts';

const script = join(import.meta.dirname, '../../scripts/release.ts');
let folder = '';
let content = '';

function release(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const out = ['--content', content, '--citation', join(folder, 'CITATION.cff'), '--notes', join(folder, 'notes.md')];
  return spawnSync(process.execPath, [script, ...args, ...out], { encoding: 'utf8' });
}
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concordance-release-'));
  content = join(folder, 'content');
  cpSync(tinyFolder, content, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const first = () => release('2026.12.0', '--date', '2026-12-01');

describe('npm run release', () => {
  test('writes a version, its changes and the citation, and the content stays free of errors', () => {
    const { status, stdout } = first();
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+ ids released with 2026\.12\.0, \d+ in all\.\n$/u)]);
    expect(read('content/release.yaml')).toContain('version: 2026.12.0');
    expect(load(read('content/changes.yaml'))).toMatchObject([{ version: '2026.12.0', date: '2026-12-01' }]);
    expect(load(read('CITATION.cff'))).toMatchObject({ version: '2026.12.0', 'date-released': '2026-12-01' });
    expect(read('notes.md')).toContain('# Concordance 2026.12.0');
    expect(checkContent(content).hasErrors).toBe(false);
  });

  test('asks for one line on each record that changed, and takes it from a file', () => {
    first();
    const file = join(content, 'requirements/demo-1-2020/sr-1-1.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\n[^\n]+\n$/u, '\nThe gist says something else now.\n'));
    const asked = release('2026.12.1', '--date', '2026-12-02');
    expect([asked.status, asked.stderr]).toEqual([1, expect.stringContaining('- { id: "demo-1-2020/sr-1-1", kind: , what: "" }')]);
    const reasons = join(folder, 'reasons.yaml');
    writeFileSync(reasons, '- { id: demo-1-2020/sr-1-1, kind: clarification, what: Says it in other words. }\n');
    expect(release('2026.12.1', '--date', '2026-12-02', '--changes', reasons).status).toBe(0);
    expect(load(read('content/changes.yaml'))).toMatchObject([{ changed: [{ kind: 'clarification' }] }, { version: '2026.12.0' }]);
  });

  test('refuses a version that does not come after the last one', () => {
    first();
    const { status, stderr } = release('2026.11.9');
    expect([status, stderr]).toEqual([1, expect.stringContaining('`2026.11.9` does not come after 2026.12.0.')]);
  });

  test.each([
    [[], 'Name the version'],
    [['1.0'], 'Name the version'],
    [['2026.12.1', '--date', '2026-02-30'], '`2026-02-30` is no day; write it as YYYY-MM-DD.'],
    [['2026.12.2', '--changes', 'nowhere.yaml'], '`nowhere.yaml` is no list of'],
  ])('refuses %j in words', (args, message) => {
    const { status, stderr } = release(...args);
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  });
});

test('the archive of a version holds every file with its checksum, and the same files give the same bytes', () => {
  const [one, two] = [join(folder, 'one.zip'), join(folder, 'two.zip')];
  const count = writeArchive(tinyFolder, one);
  writeArchive(tinyFolder, two);
  const files = unzipSync(readFileSync(one));
  expect(Object.keys(files)).toHaveLength(count + 1);
  expect(Buffer.from(files['SHA256SUMS'] ?? []).toString()).toMatch(/^[0-9a-f]{64} {2}release\.yaml$/mu);
  expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
});
