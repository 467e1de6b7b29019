import { resolve } from 'node:path';
import type { Records } from '../domain/model/knowledge-base.ts';
import { analyzeContent, analyzeRecords, type AnalyzedContent } from './analyze-content.ts';
import type { Content } from './read-content.ts';

/** What the process that read the content hands to another: the records, and the texts of plain files as HTML, by their paths. */
export interface Handed {
  readonly records: Records;
  readonly texts: ReadonlyMap<string, string>;
}

interface Kept {
  readonly folder: string;
  readonly analysis: AnalyzedContent;
}

/**
 * A build has the content read and checked once, then Astro loads the site's modules twice in the same process; all of them find the one
 * analysis here.
 */
const shelf = Symbol.for('concordance.analysis');
/** Until another process has checked the content, the analysis is awaited here. */
const waiting = Symbol.for('concordance.analysis.coming');
type Shelf = { [shelf]?: Kept; [waiting]?: Promise<unknown> };
const place = globalThis as Shelf;

/**
 * The content of a folder with all that is computed from it, read once in a process: for a build, which sees no edits. `content` is what
 * the folder holds, where it is read already.
 */
export function sharedAnalysis(folder: string, content?: Content): AnalyzedContent {
  const kept = place[shelf];
  if (kept?.folder === resolve(folder)) return kept.analysis;
  const analysis = analyzeContent(folder, {}, content);
  place[shelf] = { folder: resolve(folder), analysis };
  return analysis;
}

/** Takes the records of a folder as another process read them, which is not done again here. */
export function takeRecords(folder: string, { records, texts }: Handed): AnalyzedContent {
  const analysis = { ...analyzeRecords(records), texts };
  place[shelf] = { folder: resolve(folder), analysis };
  return analysis;
}

/** Lets whoever asks for the analysis of this process wait until it is there. */
export function expectAnalysis(coming: Promise<unknown>): void {
  place[waiting] = coming;
}

/** Once the analysis is there that is awaited in this process; at once where none is. */
export async function awaitAnalysis(): Promise<void> {
  await place[waiting];
}

/** Keeps texts as HTML in place of the parsed bodies, which weigh more than all the records. */
export function keepTexts(texts: ReadonlyMap<string, string>): void {
  const kept = place[shelf];
  if (!kept) return;
  const { content } = kept.analysis;
  place[shelf] = { ...kept, analysis: { ...kept.analysis, texts, content: { ...content, trees: new Map() } } };
}
