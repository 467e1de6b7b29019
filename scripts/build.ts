import { setFlagsFromString } from 'node:v8';
import { contentFolder } from '../src/content/content-folder.ts';
import { siteAddress } from '../src/content/site-address.ts';
import { startBeside } from './beside.ts';
import { readOptions } from './options.ts';
import { usages } from './usage.ts';
import { outFault } from './out-folder.ts';
import { stopwatch } from './stopwatch.ts';

// Memory that is not needed any more goes back at once: the heap grows by a third at a time, and the bundler's allocator keeps nothing and
// takes no huge pages, of which it fills a part.
// What is young on the heap stays small by a flag of `npm run build`, for that cannot be set any more once the process runs.
process.env['MIMALLOC_PURGE_DELAY'] = '0';
process.env['MIMALLOC_ALLOW_THP'] = '0';
setFlagsFromString('--heap-growing-percent=30');
const { stage, report } = stopwatch('begin');
const values = readOptions(
  {
    content: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
  },
  usages.build,
);
const content = contentFolder(values.content);
const base = `/${values.base.replace(/^\/+|\/+$/gu, '')}/`.replace('//', '/');
const fault = outFault(values.out, content);
if (fault !== undefined) {
  console.error(fault);
  process.exit(1);
}
const address = process.env['CONCORDANCE_SITE'] ?? siteAddress(content);
const beside = startBeside({ content, base, address });
const { buildSite, ContentFaults } = await import('./build-site.ts');
try {
  const { requirements, took } = await buildSite({ content, out: values.out, base, address, stage, beside });
  console.log(`Built ${requirements} requirement pages into ${values.out}/`);
  console.log(report(took));
} catch (error) {
  console.error(error instanceof ContentFaults ? error.message : error);
  process.exit(1);
}
