import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignTables } from '../src/content/align-tables.ts';
import { analyzeContent } from '../src/content/analyze-content.ts';
import { contentFolder } from '../src/content/content-folder.ts';
import { editorFiles } from '../src/content/editor-schemas.ts';
import { lockName } from '../src/content/lock-check.ts';
import { formatReport } from '../src/domain/model/diagnostic.ts';
import { readOptions } from './options.ts';
import { usages } from './usage.ts';

const values = readOptions({ content: { type: 'string' } }, usages.fix);
const folder = contentFolder(values.content);
const { kb, lock, diagnostics, hasErrors } = analyzeContent(folder);
if (hasErrors) {
  console.error(formatReport(diagnostics));
  process.exit(1);
}
const changed = kb.sets.map(({ path }) => path).filter((path) => rewrite(path, alignTables));
if (rewrite(join(folder, lockName), () => lock)) changed.push(lockName);
if (existsSync('.vscode/schemas')) for (const { path, text } of editorFiles()) if (rewrite(path, () => text)) changed.push(path);
console.log(
  changed.length === 0
    ? 'Nothing to fix: the tables are aligned, and coverage and gaps are as in the summary.'
    : changed.map((path) => `fixed ${path}: ${whatWasDone(path)}`).join('\n'),
);

function whatWasDone(path: string): string {
  if (path.startsWith('.vscode/')) return 'schemas for editors brought up to date';
  return path.endsWith(lockName) ? 'coverage and gaps brought up to date' : 'columns of the table aligned';
}

function rewrite(path: string, change: (text: string) => string): boolean {
  const before = read(path);
  const after = change(before);
  if (after !== before) writeFileSync(path, after);
  return after !== before;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
