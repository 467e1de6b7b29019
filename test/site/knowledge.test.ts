import { cpSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getKnowledge, getKnowledgeBase } from '../../src/site/knowledge.ts';
import { tinyFolder } from '../content/tiny-copy.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  cpSync(tinyFolder, folder, { recursive: true });
  process.env['CONCORDANCE_CONTENT'] = folder;
});
afterEach(() => {
  process.env['CONCORDANCE_CONTENT'] = tinyFolder;
  rmSync(folder, { recursive: true });
});

/** Writes a file as if it were saved so many seconds later than it was. */
function save(name: string, text: string, seconds: number): void {
  writeFileSync(join(folder, name), text);
  const time = statSync(join(folder, name)).mtimeMs / 1000 + seconds;
  utimesSync(join(folder, name), time, time);
}

describe('the knowledge of the content folder', () => {
  test('is read once as long as nothing changes', () => {
    expect(getKnowledge()).toBe(getKnowledge());
    expect(getKnowledgeBase()).toBe(getKnowledge().kb);
  });

  test('is read again when a file changes', () => {
    const before = getKnowledge();
    save('release.yaml', 'version: 2030.1.0\nasOf: 2026-11-24\nlanguages: []\n', 60);
    expect(before.kb.release.version).not.toBe('2030.1.0');
    expect(getKnowledgeBase().release.version).toBe('2030.1.0');
  });

  test('is none while the content has errors: the whole report is thrown instead', () => {
    save('release.yaml', 'version: soon\n', 120);
    expect(() => getKnowledge()).toThrow(/The content has errors\.[^]*release\.yaml:1:10 {2}error {2}schema[^]*errors?, /u);
  });
});
