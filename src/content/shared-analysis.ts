import { resolve } from 'node:path';
import type { Records } from '../domain/model/knowledge-base.ts';
import { analyzeContent, analyzeRecords, type AnalyzedContent } from './analyze-content.ts';

/**
 * A build checks the content, then Astro loads the site's modules twice more in the same process; all of them find the one analysis here.
 */
const shelf = Symbol.for('concordance.analysis');
type Shelf = { [shelf]?: { readonly folder: string; readonly analysis: AnalyzedContent } };

/** The content of a folder with all that is computed from it, read once in a process: for a build, which sees no edits. */
export function sharedAnalysis(folder: string): AnalyzedContent {
  const place = globalThis as Shelf;
  const kept = place[shelf];
  if (kept?.folder === resolve(folder)) return kept.analysis;
  const analysis = analyzeContent(folder);
  place[shelf] = { folder: resolve(folder), analysis };
  return analysis;
}

/** Takes the records of a folder as another process read them, which is not done again here. */
export function shareRecords(folder: string, records: Records): void {
  (globalThis as Shelf)[shelf] = { folder: resolve(folder), analysis: analyzeRecords(records) };
}

/** Lets go of the parsed bodies, which nobody needs once they are rendered and which weigh more than all the records. */
export function forgetBodies(): void {
  const place = globalThis as Shelf;
  const kept = place[shelf];
  if (!kept) return;
  const { content } = kept.analysis;
  place[shelf] = { ...kept, analysis: { ...kept.analysis, content: { ...content, trees: new Map() } } };
}
