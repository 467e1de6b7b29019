import { parseArgs } from 'node:util';
import { checkContent, contentFolder } from '../src/content/check-content.ts';
import { computeCoverage } from '../src/domain/coverage.ts';
import { formatReport } from '../src/domain/diagnostic.ts';
import { filterGaps, gapOptions, gapOptionErrors } from '../src/domain/gap-filter.ts';
import { formatGaps } from '../src/domain/gap-report.ts';
import { findGaps } from '../src/domain/gaps.ts';
import { computeLedger } from '../src/domain/ledger.ts';
import { newGaps, readBaseline } from './gap-baseline.ts';

const { values } = parseArgs({ options: { ...gapOptions, content: { type: 'string' }, 'fail-on-new': { type: 'boolean' } } });
const { kb, diagnostics, hasErrors } = checkContent(contentFolder(values.content));
const wrong = gapOptionErrors(kb, values);
if (hasErrors || wrong.length > 0) {
  console.error(hasErrors ? formatReport(diagnostics) : wrong.join('\n'));
  process.exit(1);
}
const coverage = computeCoverage(kb);
const gaps = filterGaps(kb, findGaps({ kb, coverage, ledger: computeLedger(kb) }), values);
console.log(formatGaps(kb, gaps, values.format));
if (values['fail-on-new'] === true) {
  const added = newGaps(gaps, readBaseline());
  for (const { id } of added) console.error(`new gap: ${id}`);
  process.exitCode = added.length > 0 ? 1 : 0;
}
