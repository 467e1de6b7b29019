import { parseArgs } from 'node:util';
import { checkContent, contentFolder } from '../src/content/check-content.ts';
import { computeCoverage } from '../src/domain/coverage.ts';
import { formatReport } from '../src/domain/diagnostic.ts';
import { countByKind } from '../src/domain/gap-report.ts';
import { findGaps } from '../src/domain/gaps.ts';
import { computeLedger } from '../src/domain/ledger.ts';
import { buildSite } from './build-site.ts';

const { values } = parseArgs({ options: { content: { type: 'string' }, out: { type: 'string', default: 'dist' }, base: { type: 'string', default: '/' } } });
const content = contentFolder(values.content);
const { kb, diagnostics, hasErrors } = checkContent(content);
console.log(formatReport(diagnostics));
if (hasErrors) {
  console.error('The site was not built: mend the errors first.');
  process.exit(1);
}
console.log(countByKind(findGaps({ kb, coverage: computeCoverage(kb), ledger: computeLedger(kb) })));
await buildSite({ content, out: values.out, base: values.base });
console.log(`Built ${kb.requirements.length} requirement pages into ${values.out}/`);
