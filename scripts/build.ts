import { join } from 'node:path';
import { analyzeContent } from '../src/content/analyze-content.ts';
import { contentFolder } from '../src/content/check-content.ts';
import { formatReport } from '../src/domain/model/diagnostic.ts';
import { countByKind } from '../src/domain/gaps/report.ts';
import { buildSite, outFault } from './build-site.ts';
import { writeExport } from './exchange/write-export.ts';
import { readOptions } from './options.ts';

const values = readOptions({
  content: { type: 'string' },
  out: { type: 'string', default: 'dist' },
  base: { type: 'string', default: '/' },
});
const content = contentFolder(values.content);
const base = `/${values.base.replace(/^\/+|\/+$/gu, '')}/`.replace('//', '/');
const fault = outFault(values.out, content);
if (fault !== undefined) {
  console.error(fault);
  process.exit(1);
}
const { diagnostics, hasErrors, ...source } = analyzeContent(content);
const { kb, gaps } = source;
console.log(formatReport(diagnostics));
if (hasErrors) {
  console.error('The site was not built: mend the errors first.');
  process.exit(1);
}
console.log(countByKind(gaps));
await buildSite({ content, out: values.out, base, addFiles: (folder) => writeExport(join(folder, 'data/exchange'), source) });
console.log(`Built ${kb.requirements.length} requirement pages into ${values.out}/`);
