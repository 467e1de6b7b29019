import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { checkContent, type CheckedContent } from '../../src/content/check-content.ts';
import { formatReport } from '../../src/domain/model/diagnostic.ts';
import { isSentence } from '../said.ts';

export const tinyFolder = join(import.meta.dirname, '../fixtures/tiny-kb');

/** What a file of the copy becomes: new text or bytes, a change of its text, or nothing at all. */
export type Change = string | Uint8Array | ((text: string) => string) | null;

export interface CheckedCopy extends CheckedContent {
  /** The report with `content/` in place of the folder of the copy. */
  readonly report: string;
}

/** Reads and checks a copy of the tiny content folder in which some files differ; a path is named from the content folder. */
export function checkTiny(changes: Readonly<Record<string, Change>> = {}): CheckedCopy {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-kb-'));
  try {
    cpSync(tinyFolder, folder, { recursive: true });
    for (const [path, change] of Object.entries(changes)) apply(join(folder, path), change);
    const checked = checkContent(folder);
    for (const { rule, message, tip } of checked.diagnostics)
      if (!isSentence(message) || (tip !== undefined && !isSentence(tip))) throw new Error(`${rule} says no sentence: ${message} ${tip}`);
    const report = formatReport(checked.diagnostics).replaceAll(`${relative(process.cwd(), folder)}/`, 'content/');
    return { ...checked, report };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Replaces a part that stands exactly once, so that a test cannot quietly change nothing. */
export function swap(old: string, next: string): (text: string) => string {
  return (text) => {
    const parts = text.split(old);
    if (parts.length !== 2) throw new Error(`\`${old}\` stands ${parts.length - 1} times in the file.`);
    return parts.join(next);
  };
}

/** Puts text below the last line. */
export function append(more: string): (text: string) => string {
  return (text) => `${text}${more}\n`;
}

/** Puts rows below the table of a set, which is the last thing in its file. */
export function addRows(...rows: readonly string[]): (text: string) => string {
  return (text) => `${text.trimEnd()}\n${rows.join('\n')}\n`;
}

function apply(file: string, change: Change): void {
  if (change === null) return rmSync(file);
  mkdirSync(dirname(file), { recursive: true });
  if (typeof change !== 'function') return writeFileSync(file, change);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The change leaves ${file} as it was.`);
  writeFileSync(file, after);
}
