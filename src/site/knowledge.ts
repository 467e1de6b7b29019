import { statSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent, contentFolder, type CheckedContent } from '../content/check-content.ts';
import { computeCoverage, type CoverageTable } from '../domain/coverage.ts';
import { formatReport } from '../domain/diagnostic.ts';
import { findGaps } from '../domain/gaps.ts';
import type { Gap } from '../domain/gap-kinds.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { computeLedger, type LedgerEntry } from '../domain/ledger.ts';

/** All that pages show: the records and what is computed from them. */
export interface Knowledge extends CheckedContent {
  readonly coverage: CoverageTable;
  readonly ledger: readonly LedgerEntry[];
  readonly gaps: readonly Gap[];
}

let cached: { readonly stamp: number; readonly knowledge: Knowledge } | undefined;

/** The knowledge of the content folder (`CONCORDANCE_CONTENT` or `content`). Throws the full report when the content has errors, so that no half site is built. */
export function getKnowledge(): Knowledge {
  const folder = contentFolder(process.env['CONCORDANCE_CONTENT']);
  const stamp = import.meta.env.DEV ? newest(folder) : 0;
  if (cached?.stamp === stamp) return cached.knowledge;
  const knowledge = load(folder);
  cached = { stamp, knowledge };
  return knowledge;
}

export function getKnowledgeBase(): KnowledgeBase {
  return getKnowledge().kb;
}

function load(folder: string): Knowledge {
  const checked = checkContent(folder);
  if (checked.hasErrors) throw new Error(`The content has errors.\n\n${formatReport(checked.diagnostics)}`);
  const { kb } = checked;
  const coverage = computeCoverage(kb);
  const ledger = computeLedger(kb);
  return { ...checked, coverage, ledger, gaps: findGaps({ kb, coverage, ledger }) };
}

/** When a file of the folder last changed, in milliseconds. */
function newest(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), entries.length);
}
