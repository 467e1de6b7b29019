import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { exportFiles } from '../../../scripts/exchange/export-files.ts';
import { readDrafts } from '../../../scripts/exchange/read-drafts.ts';
import { stableUuid } from '../../../scripts/exchange/stable-uuid.ts';
import { analyzeContent } from '../../../src/content/analyze-content.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { importReport } from '../../../src/domain/exchange/import-report.ts';
import type { ImportRequest } from '../../../src/domain/exchange/import-request.ts';
import type { KnowledgeBase, Mapping, Requirement } from '../../../src/domain/model/knowledge-base.ts';
import { buildKnowledgeBase } from '../../../src/domain/model/knowledge-base.ts';

export const everything: ImportRequest = { set: {}, leftOut: new Map() };

/** Runs with a folder that is gone afterwards. */
export async function withFolder<T>(run: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'exchange-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the whole export of a content folder. */
export async function exportTo(content: string, folder: string): Promise<KnowledgeBase> {
  const source = analyzeContent(content, { guideText: false });
  for await (const { path, content: text } of exportFiles({ ...source, uuid: stableUuid })) writeFileSync(join(folder, path), text);
  return source.kb;
}

/** The content folder again, with the requirements and rows of exported files in place of its own; and what the import said. */
export async function importedAgain(
  content: string,
  paths: readonly string[],
  kb: KnowledgeBase,
): Promise<{ readonly again: KnowledgeBase; readonly said: readonly string[] }> {
  return withFolder(async (folder) => {
    const replaced = paths.some((path) => path.endsWith('.sssom.tsv')) ? ['mappings'] : ['mappings', 'requirements'];
    cpSync(content, folder, { recursive: true, filter: (path) => !replaced.includes(path.split('/').at(-1) ?? '') });
    const said: string[] = [];
    for (const path of paths) {
      const drafts = await readDrafts(path, { wants: 'both', defaults: {}, isAskedFor: () => true });
      const { files, text } = importReport(kb, drafts, everything);
      said.push(text.split('\n').at(-1) ?? '');
      for (const file of files) {
        mkdirSync(dirname(join(folder, file.path)), { recursive: true });
        writeFileSync(join(folder, file.path), file.text);
      }
    }
    return { again: buildKnowledgeBase(readContent(folder).records), said };
  });
}

/** Requirements without where they stand. */
export function requirementsOf({ requirements }: KnowledgeBase): readonly Omit<Requirement, 'path'>[] {
  return requirements.map(({ path: _path, ...requirement }) => requirement);
}

/** Rows without where they stand. */
export function rowsOf({ mappings }: KnowledgeBase): readonly Omit<Mapping, 'place'>[] {
  return mappings.map(({ place: _place, ...mapping }) => mapping);
}

/** The exported files whose names end so. */
export function filesEnding(folder: string, end: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => join(folder, name));
}
