import { parseArgs } from 'node:util';
import { analyzeContent } from '../src/content/analyze-content.ts';
import { contentFolder } from '../src/content/check-content.ts';
import { formatReport } from '../src/domain/diagnostic.ts';
import { filterGaps, gapOptions, gapOptionErrors } from '../src/domain/gap-filter.ts';
import { formatGaps } from '../src/domain/gap-report.ts';
import { newGaps, readBaseline } from './gap-baseline.ts';

const { values } = parseArgs({ options: { ...gapOptions, content: { type: 'string' }, 'fail-on-new': { type: 'boolean' } } });
const folder = contentFolder(values.content);
const { kb, gaps: all, diagnostics, hasErrors } = analyzeContent(folder);
const wrong = gapOptionErrors(kb, values);
if (hasErrors || wrong.length > 0) {
  console.error(hasErrors ? formatReport(diagnostics) : wrong.join('\n'));
  process.exit(1);
}
const gaps = filterGaps(kb, all, values);
console.log(formatGaps(kb, gaps, values.format));
if (values['fail-on-new'] === true) {
  const added = newGaps(gaps, readBaseline(folder));
  for (const { id } of added) console.error(`new gap: ${id}`);
  process.exitCode = added.length > 0 ? 1 : 0;
}
