import { join, relative } from 'node:path';
import { coverageLock } from '../domain/coverage/coverage-lock.ts';
import { computeCoverage, type CoverageTable } from '../domain/coverage/coverage.ts';
import { sortDiagnostics, type Diagnostic } from '../domain/model/diagnostic.ts';
import type { Gap } from '../domain/model/gap.ts';
import { buildKnowledgeBase, type KnowledgeBase, type Records } from '../domain/model/knowledge-base.ts';
import { findGaps } from '../domain/gaps/find-gaps.ts';
import { reason, type Reasoning } from '../domain/gaps/proof.ts';
import { computeLedger, type LedgerEntry } from '../domain/coverage/ledger.ts';
import { checkContent, type CheckedContent } from './check-content.ts';
import { contradictionDiagnostics } from './contradictions.ts';
import { idDiagnostics, meaningNotes } from './id-diagnostics.ts';
import { checkLock, lockName } from './lock-check.ts';
import { checkGapLinks } from './prose-references.ts';
import type { Content, Reach } from './read-content.ts';

/** All that is computed from the records. */
interface Analysis {
  readonly coverage: CoverageTable;
  readonly ledger: readonly LedgerEntry[];
  readonly reasoning: Reasoning;
  readonly gaps: readonly Gap[];
  /** The summary as it should be committed. */
  readonly lock: string;
}

/** Checked content with all that is computed from it. */
export interface AnalyzedContent extends CheckedContent, Analysis {
  /** The texts of plain files as HTML, by their paths, where they are rendered already. */
  readonly texts?: ReadonlyMap<string, string>;
}

/**
 * Checks a content folder and computes coverage, ledger, gaps and the summary. With errors the computed values speak of what could be read.
 * `content` is what the folder holds, where it is read already.
 */
export function analyzeContent(folder: string, reach: Reach = {}, content?: Content): AnalyzedContent {
  const checked = checkContent(folder, reach, content);
  const analysis = analyze(checked.kb);
  const later = checked.hasErrors ? [] : laterDiagnostics(folder, { checked, ...analysis });
  const diagnostics = sortDiagnostics([...checked.diagnostics, ...later]);
  return { ...checked, ...analysis, diagnostics, hasErrors: diagnostics.some(({ severity }) => severity === 'error') };
}

/** What can be computed from records that another process has read and found without errors; nothing of their files is known. */
export function analyzeRecords(records: Records): AnalyzedContent {
  const kb = buildKnowledgeBase(records);
  const place = (path: string) => ({ path, line: 1, column: 1 });
  const content = { records, diagnostics: [], faulty: new Set<string>(), place, trees: new Map(), lockText: undefined, files: [] };
  return { kb, content, diagnostics: [], hasErrors: false, ...analyze(kb) };
}

function analyze(kb: KnowledgeBase): Analysis {
  const coverage = computeCoverage(kb);
  const ledger = computeLedger(kb);
  const reasoning = reason(kb);
  const gaps = findGaps({ kb, coverage, ledger, reasoning });
  return { coverage, ledger, reasoning, gaps, lock: coverageLock(kb, coverage, gaps) };
}

interface Computed extends Pick<Analysis, 'reasoning' | 'gaps' | 'lock'> {
  readonly checked: CheckedContent;
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
