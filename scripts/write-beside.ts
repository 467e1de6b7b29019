import { on } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { contentFolder } from '../src/content/check-content.ts';
import { keepTexts, sharedAnalysis } from '../src/content/shared-analysis.ts';
import { countByKind } from '../src/domain/gaps/report.ts';
import { formatReport } from '../src/domain/model/diagnostic.ts';
import { plainTexts } from '../src/site/plain-text.ts';
import type { Compiled } from './render-pages.ts';
import { renderPages, say, writeFiles } from './write-files.ts';

// A program of its own, started by a build. It checks the content, writes what is no page once it is told where, and then renders pages
// once it is given what Astro compiled, until it is ended.
setFlagsFromString('--heap-growing-percent=30');
const messages = on(process, 'message');
const next = async (): Promise<unknown> => ((await messages.next()).value as readonly unknown[])[0];
const analysis = sharedAnalysis(contentFolder(process.env['CONCORDANCE_CONTENT']));
const { diagnostics, hasErrors, content, gaps } = analysis;
if (hasErrors) {
  say({ is: 'checked', checked: { report: formatReport(diagnostics), handed: undefined } });
} else {
  const texts = plainTexts(analysis);
  const report = `${formatReport(diagnostics)}\n${countByKind(gaps)}`;
  say({ is: 'checked', checked: { report, handed: { records: content.records, texts } } });
  keepTexts(texts);
  const { folder } = (await next()) as { readonly folder: string };
  await writeFiles(folder);
  const compiled = (await next()) as Compiled;
  void messages.return?.();
  await renderPages(compiled);
}
