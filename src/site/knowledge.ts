import { analyzeContent, type AnalyzedContent } from '../content/analyze-content.ts';
import { contentFolder } from '../content/content-folder.ts';
import { sharedAnalysis } from '../content/shared-analysis.ts';
import type { KnowledgeBase } from '../domain/model/knowledge-base.ts';
import { isLive } from './built-for.ts';
import { contentError } from './content-error.ts';
import { stateOfFolder } from './folder-state.ts';

/** All that pages show: the records and what is computed from them. */
export type Knowledge = AnalyzedContent;

let cached: { readonly state: string; readonly knowledge: Knowledge } | undefined;

/**
 * The knowledge of the content folder (`CONCORDANCE_CONTENT` or `content`); while the site is edited, of the folder as it is now.
 * Throws the full report when the content has errors, so that no half site is built.
 */
export function getKnowledge(): Knowledge {
  const folder = contentFolder(process.env['CONCORDANCE_CONTENT']);
  const state = isLive ? stateOfFolder(folder) : '';
  if (cached?.state === state) return cached.knowledge;
  const knowledge = load(folder);
  cached = { state, knowledge };
  return knowledge;
}

export function getKnowledgeBase(): KnowledgeBase {
  return getKnowledge().kb;
}

function load(folder: string): Knowledge {
  const knowledge = isLive ? analyzeContent(folder) : sharedAnalysis(folder);
  if (knowledge.hasErrors) throw contentError(knowledge.diagnostics);
  return knowledge;
}
