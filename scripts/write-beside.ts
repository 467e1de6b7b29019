import { on } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { contentFolder } from '../src/content/content-folder.ts';
import { readContent } from '../src/content/read-content.ts';
import { plainTexts } from '../src/content/plain-texts.ts';
import { formatReport } from '../src/domain/model/diagnostic.ts';
import { basePath } from '../src/site/built-for.ts';
import type { Compiled } from './render-pages.ts';
import { say } from './say.ts';

// A program of its own, started by a build. It checks the content, writes what is no page once it is told where, and then renders pages
// once it is given what Astro compiled, until it is ended.
setFlagsFromString('--heap-growing-percent=30');
const messages = on(process, 'message');
const next = async (): Promise<unknown> => ((await messages.next()).value as readonly unknown[])[0];
const folder = contentFolder(process.env['CONCORDANCE_CONTENT']);
const content = readContent(folder);
const texts = plainTexts(content, basePath);
// Astro gets the records before they are held against each other, and waits with its first page until they are.
if (!content.diagnostics.some(({ severity }) => severity === 'error'))
  await say({ is: 'read', handed: { records: content.records, texts } });
// What the rest takes is loaded only now, so that Astro gets the records the sooner.
const [{ keepTexts, sharedAnalysis }, { countByKind }] = await Promise.all([
  import('../src/content/shared-analysis.ts'),
  import('../src/domain/gaps/report.ts'),
]);
const { diagnostics, hasErrors, gaps, kb } = sharedAnalysis(folder, content);
const report = hasErrors ? formatReport(diagnostics) : `${formatReport(diagnostics)}\n${countByKind(gaps)}`;
await say({ is: 'checked', checked: { report, hasErrors, requirements: kb.requirements.length, took: performance.now() } });
if (!hasErrors) {
  keepTexts(folder, texts);
  const { renderPages, writeFiles } = await import('./write-files.ts');
  await writeFiles(((await next()) as { readonly folder: string }).folder);
  const compiled = (await next()) as Compiled;
  void messages.return?.();
  await renderPages(compiled);
}
