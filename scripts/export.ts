import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { analyzeContent } from '../src/content/analyze-content.ts';
import { contentFolder } from '../src/content/content-folder.ts';
import { formatReport } from '../src/domain/model/diagnostic.ts';
import { writeExport } from './exchange/write-export.ts';
import { readOptions } from './options.ts';
import { usages } from './usage.ts';

// Memory that is not needed any more goes back soon: the heap grows by a third at a time.
setFlagsFromString('--heap-growing-percent=30');
const values = readOptions({ out: { type: 'string' }, content: { type: 'string' } }, usages.export);
const folder = values.out === undefined ? undefined : resolve(values.out);
if (folder === undefined) fail('Say where the files go: `npm run export -- --out DIR`.');
else if (
  existsSync(folder) &&
  readdirSync(folder).some((name) => name !== 'datapackage.json') &&
  !existsSync(join(folder, 'datapackage.json'))
)
  fail(`\`--out ${values.out}\` holds something else than an earlier export; name another folder, or empty it.`);
else {
  const { diagnostics, hasErrors, kb, coverage, ledger, gaps } = analyzeContent(contentFolder(values.content), { guideText: false });
  if (hasErrors) fail(`${formatReport(diagnostics)}\nNothing was exported: mend the errors first.`);
  else {
    const count = await writeExport(folder, { kb, coverage, ledger, gaps });
    console.log(`${kb.requirements.length} requirements and ${kb.mappings.length} rows in ${count} files in ${values.out}`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
