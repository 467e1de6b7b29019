import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { contentFolder } from '../src/content/content-folder.ts';
import { errorsAdded } from '../src/content/errors-added.ts';
import { readContent } from '../src/content/read-content.ts';
import { buildKnowledgeBase } from '../src/domain/model/knowledge-base.ts';
import { namesDocument } from '../src/domain/exchange/document-names.ts';
import { importReport } from '../src/domain/exchange/import-report.ts';
import { optionFaults } from '../src/domain/exchange/option-faults.ts';
import { formatReport } from '../src/domain/model/diagnostic.ts';
import { importOptions, readImportOptions } from './exchange/import-options.ts';
import { InputFault } from './exchange/input-fault.ts';
import { readDrafts } from './exchange/read-drafts.ts';

// Memory that is not needed any more goes back soon: the heap grows by a third at a time.
setFlagsFromString('--heap-growing-percent=30');
const { values, positionals } = readImportOptions();
try {
  await run();
} catch (error) {
  if (!(error instanceof InputFault || error instanceof RangeError)) throw error;
  fail(`${positionals[0] ?? ''}: ${error instanceof InputFault ? error.message : 'The file is nested too deep or too large to be read.'}`);
}

async function run(): Promise<void> {
  const asked = importOptions(values, positionals);
  refuseOtherThanIds();
  const content = contentFolder(values.content);
  const kb = buildKnowledgeBase(readContent(content, { guideText: false }).records);
  const wrong = optionFaults(kb, asked.said);
  if (wrong.length > 0) throw new InputFault(wrong.join('\n'));
  const { ends } = asked.request;
  const isAskedFor = (source: string, target: string) =>
    ends === undefined || (namesDocument(kb, source, ends.source) && namesDocument(kb, target, ends.target));
  const drafts = await readDrafts(asked.file, { wants: asked.wants, defaults: asked.defaults, isAskedFor });
  const { files, hasFailed, text } = importReport(kb, drafts, asked.request);
  const folder = values.out === undefined ? content : contentFolder(values.out);
  const taken = files.filter(({ path }) => existsSync(join(folder, path)));
  const refused = hasFailed || taken.length > 0 ? [] : errorsAdded(content, files);
  if (hasFailed) refuse([], text);
  else if (taken.length > 0)
    refuse(
      taken.map(({ path }) => `${join(folder, path)} is there already and is not overwritten.`),
      text,
    );
  else if (refused.length > 0) refuse([formatReport(refused), 'This is what the check would say of the files.'], text);
  else {
    if (values['dry-run'] !== true) writeAll(folder, files);
    const done = values['dry-run'] === true ? 'would be written' : 'written';
    console.log(withLastLine(text, `${files.length} ${files.length === 1 ? 'file' : 'files'} ${done} in ${folder}`));
  }
}

/** Ends with why nothing is written; the count stays the last line. */
function refuse(reasons: readonly string[], text: string): void {
  fail([...reasons, withLastLine(text, 'Nothing was written.')].join('\n'));
}

/** A report with a line more before its last one. */
function withLastLine(text: string, line: string): string {
  const lines = text.split('\n');
  return [...lines.slice(0, -1), line, ...lines.slice(-1)].join('\n');
}

/** Names become parts of paths, so that only ids may be given. */
function refuseOtherThanIds(): void {
  const { document, source, target, author } = values;
  for (const [option, id] of Object.entries({ document, source, target, author })) {
    if (id === undefined || /^[a-z0-9]+([-.][a-z0-9]+)*$/u.test(id)) continue;
    throw new InputFault(`\`${id}\` for --${option} is no id: use lower-case ASCII letters and digits joined by hyphens or dots`);
  }
}

/** Writes all files or none: each under another name first, then all into place. */
function writeAll(folder: string, files: readonly { readonly path: string; readonly text: string }[]): void {
  const pending = files.map(({ path, text }) => ({ text, end: join(folder, path), start: `${join(folder, path)}.part` }));
  try {
    for (const { start, text } of pending) {
      mkdirSync(dirname(start), { recursive: true });
      writeFileSync(start, text, { flag: 'wx' });
    }
  } catch (error) {
    for (const { start } of pending) rmSync(start, { force: true });
    throw new InputFault(`The files could not be written: ${error instanceof Error ? error.message : ''}.`);
  }
  for (const { start, end } of pending) renameSync(start, end);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
