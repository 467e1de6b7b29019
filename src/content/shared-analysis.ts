import { analyzeContent, analyzeRecords, type AnalyzedContent } from './analyze-content.ts';
import type { Content } from './read-content.ts';
import { keep, keptOf } from './shelf.ts';

/**
 * The content of a folder with all that is computed from it, made once in a process: for a build, which sees no edits. It comes from the
 * records where another process has read them; `content` is what the folder holds, where it is read already.
 */
export function sharedAnalysis(folder: string, content?: Content): AnalyzedContent {
  const { analysis, handed } = keptOf(folder) ?? {};
  if (analysis !== undefined) return analysis;
  const made = handed === undefined ? analyzeContent(folder, {}, content) : { ...analyzeRecords(handed.records), texts: handed.texts };
  keep({ folder, handed, analysis: made });
  return made;
}

/** Keeps texts as HTML in place of the parsed bodies, which weigh more than all the records. */
export function keepTexts(folder: string, texts: ReadonlyMap<string, string>): void {
  const { analysis } = keptOf(folder) ?? {};
  if (analysis !== undefined) keep({ folder, analysis: { ...analysis, texts, content: { ...analysis.content, trees: new Map() } } });
}
