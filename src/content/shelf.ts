import { resolve } from 'node:path';
import type { Records } from '../domain/model/knowledge-base.ts';
import type { AnalyzedContent } from './analyze-content.ts';

/** What the process that read the content hands to another: the records, and the texts of plain files as HTML, by their paths. */
export interface Handed {
  readonly records: Records;
  readonly texts: ReadonlyMap<string, string>;
}

/** What is kept of a folder: its analysis, or the records from which it can be made. */
interface Kept {
  readonly folder: string;
  readonly handed?: Handed | undefined;
  readonly analysis?: AnalyzedContent;
}

/**
 * Astro loads the site's modules twice in the process of a build, and a third time for its pages; all of them find the same content here.
 * This file asks for no other, so that who wants the records alone need not load what computes with them.
 */
const shelf = Symbol.for('concordance.content');
const coming = Symbol.for('concordance.content.coming');
type Shelf = { [shelf]?: Kept; [coming]?: Promise<unknown> };
const place = globalThis as Shelf;

/** What is kept of a folder, under whatever name it is asked for. */
export function keptOf(folder: string): Kept | undefined {
  const kept = place[shelf];
  return kept?.folder === resolve(folder) ? kept : undefined;
}

/** Keeps the records or the analysis of a folder, in place of what was kept before. */
export function keep({ folder, ...rest }: Kept): void {
  place[shelf] = { folder: resolve(folder), ...rest };
}

/** Lets whoever asks for records wait until another process has read them. */
export function expectRecords(records: Promise<unknown>): void {
  place[coming] = records;
}

/** Once the records are there that are awaited in this process; at once where none are. */
export async function awaitRecords(): Promise<void> {
  await place[coming];
}
