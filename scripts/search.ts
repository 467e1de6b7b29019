import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { launchBrowser } from './browser.ts';
import { serveFolder } from './serve.ts';
import { readOptions } from './options.ts';
import { usages } from './usage.ts';

interface Query {
  readonly id: string;
  readonly q: string;
}

const values = readOptions(
  { queries: { type: 'string' }, out: { type: 'string' }, site: { type: 'string', default: 'dist' } },
  usages.search,
);
const { queries, out, site } = values;
if (queries === undefined || out === undefined) fail(usages.search);
if (!existsSync(site)) fail(`There is no built site in \`${site}\`. Run \`npm run build\` first.`);
const list = readQueries(queries);

const { server, url } = await serveFolder(site, { port: 0 });
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  const answers: Record<string, unknown> = {};
  for (const { id, q } of list) {
    await page.goto(`${url}search/?${new URLSearchParams({ q }).toString()}`);
    await page.waitForFunction(() => (document.querySelector('#search-status')?.textContent ?? '') !== '');
    const results = await page.$eval('#search-results', (element) => (element as HTMLElement).dataset['results'] ?? '[]');
    answers[id] = (JSON.parse(results) as unknown[]).slice(0, 10);
  }
  writeFileSync(out, `${JSON.stringify(answers, null, 1)}\n`);
  console.log(`${list.length} ${list.length === 1 ? 'query' : 'queries'} answered in ${out}`);
} finally {
  await browser.close();
  server.close();
}

function readQueries(file: string): readonly Query[] {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (Array.isArray(parsed) && parsed.every(isQuery)) return parsed;
  } catch (error) {
    fail(`\`${file}\` cannot be read: ${String(error)}`);
  }
  return fail(`\`${file}\` is no list of \`{ "id", "q" }\`.`);
}

function isQuery(value: unknown): value is Query {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'q' in value &&
    typeof value.q === 'string'
  );
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
