import { analyzeContent } from '../src/content/analyze-content.ts';
import { contentFolder } from '../src/content/content-folder.ts';
import { formatReport } from '../src/domain/model/diagnostic.ts';
import { gapFamilies, gapsByKind } from '../src/domain/gaps/groups.ts';
import { filterGaps, gapOptions, gapOptionErrors, passesKind } from '../src/domain/gaps/filter.ts';
import { formatGaps } from '../src/domain/gaps/report.ts';
import { newGaps, readBaseline } from './gap-baseline.ts';
import { readOptions } from './options.ts';
import { usages } from './usage.ts';

const values = readOptions({ ...gapOptions, content: { type: 'string' }, 'fail-on-new': { type: 'boolean' } }, usages.gaps);
const folder = contentFolder(values.content);
const { kb, gaps: all, diagnostics, hasErrors } = analyzeContent(folder, { guideText: false });
const wrong = gapOptionErrors(kb, values);
if (hasErrors || wrong.length > 0) {
  console.error(hasErrors ? formatReport(diagnostics) : wrong.join('\n'));
  process.exit(1);
}
const gaps = filterGaps(kb, all, values);
const silent = gapFamilies
  .flatMap((family) => gapsByKind(kb, gaps, family))
  .filter((group) => group.silent && passesKind(group.kind, values));
console.log(formatGaps(kb, gaps, { format: values.format, silent }));
if (values['fail-on-new'] === true) {
  const added = newGaps(gaps, readBaseline(folder));
  for (const { id } of added) console.error(`new gap: ${id}`);
  process.exitCode = added.length > 0 ? 1 : 0;
}
