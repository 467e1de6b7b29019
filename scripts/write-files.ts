import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../src/i18n/locales.ts';
import { basePath, publicAddress } from '../src/site/built-for.ts';
import { searchIndex } from '../src/site/lookup-index.ts';
import { pageContext } from '../src/site/page.ts';
import { sendIndex } from '../src/site/sent-index.ts';
import { writeRowPages } from '../src/site/write-row-pages.ts';
import { writeExport } from './exchange/write-export.ts';
import { startRenderer, type Compiled, type Task } from './render-pages.ts';
import { say } from './say.ts';

/** Writes the search index, the row pages and the files for exchange into a folder, and says when the first and when all are there. */
export async function writeFiles(folder: string): Promise<void> {
  mkdirSync(join(folder, 'search-index'), { recursive: true });
  for (const locale of locales)
    writeFileSync(join(folder, 'search-index', `${locale}.json`), JSON.stringify(sendIndex(searchIndex(pageContext(locale)))));
  await say({ is: 'indexed' });
  const page = pageContext(undefined);
  writeRowPages(join(folder, 'rows'), page, { base: `${basePath}/`, address: publicAddress });
  await writeExport(join(folder, 'exchange'), page);
  await say({ is: 'written' });
}

/** Renders each page that it is told, and says what became of it. */
export async function renderPages(compiled: Compiled): Promise<void> {
  const render = await startRenderer(compiled);
  process.on('message', (task: Task) => {
    render(task).then(
      (page) => void say({ is: 'rendered', url: task.url, page }),
      (error: unknown) => void say({ is: 'failed', url: task.url, error }),
    );
  });
  await say({ is: 'ready' });
}
