import { on } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { contentFolder } from '../src/content/check-content.ts';
import { shareRecords } from '../src/content/shared-analysis.ts';
import type { Begin } from './beside.ts';
import type { Compiled } from './render-pages.ts';

// A program of its own, started by a build. It writes what is no page once it is given the records and told where, and then renders pages
// once it is given what Astro compiled, until it is ended.
setFlagsFromString('--heap-growing-percent=30');
const messages = on(process, 'message');
const next = async (): Promise<unknown> => ((await messages.next()).value as readonly unknown[])[0];
const { folder, address, records } = (await next()) as Begin;
if (address === undefined) delete process.env['CONCORDANCE_SITE'];
else process.env['CONCORDANCE_SITE'] = address;
shareRecords(contentFolder(process.env['CONCORDANCE_CONTENT']), records);
// Where the site stands is read from the environment by the modules of the site, hence only now.
const { renderPages, writeFiles } = await import('./write-files.ts');
await writeFiles(folder);
const compiled = (await next()) as Compiled;
void messages.return?.();
await renderPages(compiled);
