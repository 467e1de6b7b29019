import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { locales } from '../src/i18n/locales.ts';
import { basePath, publicAddress } from '../src/site/built-for.ts';
import { searchIndex } from '../src/site/lookup-index.ts';
import { pageContext } from '../src/site/page.ts';
import { sendIndex } from '../src/site/sent-index.ts';
import { writeRowPages } from '../src/site/write-row-pages.ts';
import { writeExport } from './exchange/write-export.ts';

// A program of its own, called with the folder to write by a build that has checked the content; it says when the search index is there.
setFlagsFromString('--heap-growing-percent=30');
const [folder = ''] = process.argv.slice(2);
mkdirSync(join(folder, 'search-index'), { recursive: true });
for (const locale of locales)
  writeFileSync(join(folder, 'search-index', `${locale}.json`), JSON.stringify(sendIndex(searchIndex(pageContext(locale)))));
process.send?.('search-index');
const page = pageContext(undefined);
writeRowPages(join(folder, 'rows'), page, { base: `${basePath}/`, address: publicAddress });
await writeExport(join(folder, 'exchange'), page);
