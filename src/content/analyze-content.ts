import { join, relative } from 'node:path';
import { coverageLock } from '../domain/coverage-lock.ts';
import { computeCoverage, type CoverageTable } from '../domain/coverage.ts';
import { sortDiagnostics } from '../domain/diagnostic.ts';
import type { Gap } from '../domain/gap-kinds.ts';
import { findGaps } from '../domain/gaps.ts';
import { computeLedger, type LedgerEntry } from '../domain/ledger.ts';
import { checkContent, type CheckedContent } from './check-content.ts';
import { checkLock, lockName } from './lock-check.ts';

/** Checked content with all that is computed from it. */
export interface AnalyzedContent extends CheckedContent {
  readonly coverage: CoverageTable;
  readonly ledger: readonly LedgerEntry[];
  readonly gaps: readonly Gap[];
  /** The summary as it should be committed. */
  readonly lock: string;
}

/** Checks a content folder and computes coverage, ledger, gaps and the summary. With errors the computed values speak of what could be read. */
export function analyzeContent(folder: string): AnalyzedContent {
  const checked = checkContent(folder);
  const { kb } = checked;
  const coverage = computeCoverage(kb);
  const ledger = computeLedger(kb);
  const gaps = findGaps({ kb, coverage, ledger });
  const lock = coverageLock(kb, coverage, gaps);
  const path = relative(process.cwd(), join(folder, lockName));
  const stale = checked.hasErrors ? [] : checkLock(path, checked.content.lockText, lock);
  return { ...checked, coverage, ledger, gaps, lock, diagnostics: sortDiagnostics([...checked.diagnostics, ...stale]) };
}
