import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { LookupIndex } from '../src/domain/search/reference-lookup.ts';

/** Writes the text index of a built site, and into the look-up index which of its entries each page of the text index is. */
export async function indexSite(folder: string, base: string): Promise<void> {
  const { index, errors } = await createIndex({ includeCharacters: '' });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  const faults = [...added.errors, ...written.errors];
  await close();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  for (const unused of [
    'pagefind-ui.js',
    'pagefind-ui.css',
    'pagefind-modular-ui.js',
    'pagefind-modular-ui.css',
    'pagefind-highlight.js',
  ]) {
    const path = join(folder, 'pagefind', unused);
    if (existsSync(path)) rmSync(path);
  }
  linkIndexes(folder, base);
}

/** Pagefind tells the address of a page only when its fragment is loaded; with this list results can be ordered and drawn before. */
function linkIndexes(folder: string, base: string): void {
  const file = join(folder, 'search-index', 'en.json');
  const lookup = JSON.parse(readFileSync(file, 'utf8')) as LookupIndex;
  const places = new Map(lookup.entries.map(({ url }, place) => [url, place]));
  const fragments = join(folder, 'pagefind', 'fragment');
  const linked = readdirSync(fragments)
    .sort()
    .map((name) => {
      const url = base.replace(/\/$/u, '') + addressIn(readFileSync(join(fragments, name)));
      const place = places.get(url);
      if (place === undefined) throw new Error(`\`${url}\` is in the text index and has no entry in the look-up index.`);
      return [name.replace(/\.pf_fragment$/u, ''), place] as const;
    });
  writeFileSync(file, JSON.stringify({ ...lookup, texts: Object.fromEntries(linked) }));
}

/** The address in a fragment of Pagefind 1.6: gzip of a short mark and JSON. */
function addressIn(fragment: Buffer): string {
  const text = gunzipSync(fragment).toString('utf8');
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}
