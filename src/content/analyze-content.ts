import { join, relative } from 'node:path';
import { coverageLock } from '../domain/coverage/coverage-lock.ts';
import { computeCoverage, type CoverageTable } from '../domain/coverage/coverage.ts';
import { sortDiagnostics, type Diagnostic } from '../domain/model/diagnostic.ts';
import type { Gap } from '../domain/model/gap.ts';
import { findGaps } from '../domain/gaps/find-gaps.ts';
import { reason, type Reasoning } from '../domain/gaps/proof.ts';
import { computeLedger, type LedgerEntry } from '../domain/coverage/ledger.ts';
import { checkContent, type CheckedContent } from './check-content.ts';
import { contradictionDiagnostics } from './contradictions.ts';
import { idDiagnostics, meaningNotes } from './id-diagnostics.ts';
import { checkLock, lockName } from './lock-check.ts';
import { checkGapLinks } from './prose-references.ts';
import type { Reach } from './read-content.ts';

/** Checked content with all that is computed from it. */
export interface AnalyzedContent extends CheckedContent {
  readonly coverage: CoverageTable;
  readonly ledger: readonly LedgerEntry[];
  readonly reasoning: Reasoning;
  readonly gaps: readonly Gap[];
  /** The summary as it should be committed. */
  readonly lock: string;
}

/**
 * Checks a content folder and computes coverage, ledger, gaps and the summary. With errors the computed values speak of what could be read.
 */
export function analyzeContent(folder: string, reach: Reach = {}): AnalyzedContent {
  const checked = checkContent(folder, reach);
  const { kb } = checked;
  const coverage = computeCoverage(kb);
  const ledger = computeLedger(kb);
  const reasoning = reason(kb);
  const gaps = findGaps({ kb, coverage, ledger, reasoning });
  const lock = coverageLock(kb, coverage, gaps);
  const later = checked.hasErrors ? [] : laterDiagnostics(folder, { checked, reasoning, gaps, lock });
  const diagnostics = sortDiagnostics([...checked.diagnostics, ...later]);
  return {
    ...checked,
    coverage,
    ledger,
    reasoning,
    gaps,
    lock,
    diagnostics,
    hasErrors: diagnostics.some(({ severity }) => severity === 'error'),
  };
}

interface Computed {
  readonly checked: CheckedContent;
  readonly reasoning: Reasoning;
  readonly gaps: readonly Gap[];
  readonly lock: string;
}

/** What can be said only of content without errors, once everything is computed. */
function laterDiagnostics(folder: string, { checked: { kb, content }, reasoning, gaps, lock }: Computed): Diagnostic[] {
  const path = (name: string) => relative(process.cwd(), join(folder, name));
  return [
    ...contradictionDiagnostics(kb, reasoning.consistency),
    ...meaningNotes({ kb, gaps }),
    ...idDiagnostics({ kb, gaps, place: (name, entry) => content.place(path(name), [entry]) }),
    ...checkGapLinks({ kb, ...content }, gaps),
    ...checkLock(path(lockName), content.lockText, lock),
  ];
}
