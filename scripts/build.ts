import { parseArgs } from 'node:util';
import { analyzeContent } from '../src/content/analyze-content.ts';
import { contentFolder } from '../src/content/check-content.ts';
import { formatReport } from '../src/domain/diagnostic.ts';
import { countByKind } from '../src/domain/gap-report.ts';
import { buildSite } from './build-site.ts';

const { values } = parseArgs({ options: { content: { type: 'string' }, out: { type: 'string', default: 'dist' }, base: { type: 'string', default: '/' } } });
const content = contentFolder(values.content);
const { kb, gaps, diagnostics, hasErrors } = analyzeContent(content);
console.log(formatReport(diagnostics));
if (hasErrors) {
  console.error('The site was not built: mend the errors first.');
  process.exit(1);
}
console.log(countByKind(gaps));
await buildSite({ content, out: values.out, base: values.base });
console.log(`Built ${kb.requirements.length} requirement pages into ${values.out}/`);
