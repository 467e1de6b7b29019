import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyzeContent, analyzeRecords, type AnalyzedContent } from '../../src/content/analyze-content.ts';
import { tinyFolder } from './tiny-copy.ts';

function analyzeCopy(name: string, text: string): AnalyzedContent {
  const folder = mkdtempSync(join(tmpdir(), 'analyze-'));
  cpSync(tinyFolder, folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  const analyzed = analyzeContent(folder);
  rmSync(folder, { recursive: true });
  return analyzed;
}

describe('analyzed content', () => {
  test('has coverage, ledger, gaps and the summary of them', () => {
    const { coverage, ledger, gaps, lock, hasErrors } = analyzeContent(tinyFolder);
    expect([coverage.all.length > 0, ledger.length > 0, hasErrors]).toEqual([true, true, false]);
    expect(gaps.filter(({ id }) => !lock.includes(`  - ${id}\n`))).toEqual([]);
  });

  test('comes to the same by its records alone', () => {
    const { content, coverage, gaps, ledger, lock, reasoning } = analyzeContent(tinyFolder);
    const again = analyzeRecords(structuredClone(content.records));
    expect([again.coverage.all, again.gaps, again.ledger, again.lock]).toEqual([coverage.all, gaps, ledger, lock]);
    expect([again.reasoning.consistency, again.hasErrors]).toEqual([reasoning.consistency, false]);
  });

  test('says that its summary is old, which is no error', () => {
    const { diagnostics, hasErrors } = analyzeCopy('coverage.lock.yaml', 'old\n');
    expect([diagnostics.map(({ rule, severity }) => `${rule} ${severity}`), hasErrors]).toEqual([['summary-fresh note'], false]);
  });

  test('with an error says nothing of what only follows from it', () => {
    const { diagnostics } = analyzeCopy('committees.yaml', 'a: [');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
  });

  test('with an id that was released and is gone has an error', () => {
    const { diagnostics, hasErrors } = analyzeCopy(
      'published.yaml',
      `${readFileSync(join(tinyFolder, 'published.yaml'), 'utf8')}- gone-framework\n`,
    );
    expect([diagnostics.map(({ rule }) => rule), hasErrors]).toEqual([['published-ids-stay'], true]);
  });
});
