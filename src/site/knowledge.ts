import { statSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeContent, type AnalyzedContent } from '../content/analyze-content.ts';
import { contentFolder } from '../content/check-content.ts';
import { formatReport } from '../domain/model/diagnostic.ts';
import type { KnowledgeBase } from '../domain/model/knowledge-base.ts';

/** All that pages show: the records and what is computed from them. */
export type Knowledge = AnalyzedContent;

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
  const knowledge = analyzeContent(folder);
  if (knowledge.hasErrors) throw new Error(`The content has errors.\n\n${formatReport(knowledge.diagnostics)}`);
  return knowledge;
}

/** When a file of the folder last changed, in milliseconds. */
function newest(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), entries.length);
}
