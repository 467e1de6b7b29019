import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { unpackEntries, type PackedEntry } from '../src/domain/search/packed-entries.ts';
import { textMarks } from '../src/domain/search/text-marks.ts';

/** The text index of a site while its pages are written: it works beside them, in a process of its own. */
export interface TextIndex {
  /** Takes the words of a page in; `url` is its path below the base path. */
  readonly add: (url: string, words: string) => void;
  /**
   * Writes the index into the folder of the finished site, and into the look-up index which of its entries each page of the text index is.
   */
  readonly write: (folder: string, base: string) => Promise<void>;
  readonly close: () => Promise<unknown>;
}

/** Parts of Pagefind that the site's own search page has no use for. */
const unused = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-highlight.js'];

/** Starts a text index. */
export async function startTextIndex(): Promise<TextIndex> {
  const { index, errors } = await createIndex({ includeCharacters: '' });
  if (!index) throw new Error(errors.join('\n'));
  const added: Promise<readonly string[]>[] = [];
  return {
    add: (url, content) => {
      added.push(index.addHTMLFile({ url, content }).then((answer) => answer.errors));
    },
    write: async (folder, base) => {
      const faults = (await Promise.all(added)).flat();
      faults.push(...(await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
      if (faults.length > 0) throw new Error(faults.join('\n'));
      for (const name of unused) rmSync(join(folder, 'pagefind', name), { force: true });
      linkIndexes(folder, base);
    },
    close,
  };
}

/** What a page says, with its language and without the frame that all pages have; `undefined` when it has nothing to be found. */
export function wordsOf(html: string): string | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const [, root = '<html>'] = /^[^]*?(<html\b[^>]*>)/u.exec(html) ?? [];
  return `${root}<body>${html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'))}</main></body></html>`;
}

/** Pagefind tells the address of a page only when its fragment is loaded; with this list results can be ordered and drawn before. */
function linkIndexes(folder: string, base: string): void {
  const file = join(folder, 'search-index', 'en.json');
  const lookup = JSON.parse(readFileSync(file, 'utf8')) as { readonly entries: readonly PackedEntry[] };
  const places = new Map(unpackEntries(lookup.entries).map(({ url }, place) => [url, place]));
  const fragments = join(folder, 'pagefind', 'fragment');
  const linked = (existsSync(fragments) ? readdirSync(fragments) : []).sort().map((name) => {
    const url = base.replace(/\/$/u, '') + addressIn(readFileSync(join(fragments, name)));
    const place = places.get(url);
    if (place === undefined) throw new Error(`\`${url}\` is in the text index and has no entry in the look-up index.`);
    return [place, name.replace(/\.pf_fragment$/u, '')] as const;
  });
  writeFileSync(file, JSON.stringify({ ...lookup, texts: textMarks(new Map(linked), lookup.entries.length) }));
}

/** The address in a fragment of Pagefind 1.6: gzip of a short mark and JSON. */
function addressIn(fragment: Buffer): string {
  const text = gunzipSync(fragment).toString('utf8');
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}
