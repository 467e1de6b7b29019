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
  /** Begins to write the index into the folder of a site, once, when it has the words of all pages. */
  readonly make: (folder: string) => void;
  /** Once the index is made: tells the look-up index of the finished site which of its entries each page of the text index is. */
  readonly link: (folder: string, base: string) => Promise<void>;
  readonly close: () => Promise<unknown>;
}

/** Parts of Pagefind that the site's own search page has no use for. */
const unused = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-highlight.js'];

/** Starts a text index. */
export async function startTextIndex(): Promise<TextIndex> {
  const { index, errors } = await createIndex({ includeCharacters: '' });
  if (!index) throw new Error(errors.join('\n'));
  const added: Promise<readonly string[]>[] = [];
  let made: Promise<readonly string[]> | undefined;
  const makeOnce = async (folder: string): Promise<readonly string[]> => {
    const faults = (await Promise.all(added)).flat();
    return [...faults, ...(await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors];
  };
  const making = (folder: string) => (made ??= makeOnce(folder));
  return {
    add: (url, content) => {
      added.push(index.addHTMLFile({ url, content }).then((answer) => answer.errors));
    },
    make: (folder) => void making(folder).catch(() => undefined),
    link: async (folder, base) => {
      const faults = await making(folder);
      if (faults.length > 0) throw new Error(faults.join('\n'));
      for (const name of unused) rmSync(join(folder, 'pagefind', name), { force: true });
      linkIndexes(folder, base);
    },
    close,
  };
}

/** What of a page is to be found, with the page's language; `undefined` when nothing is. */
export function wordsOf(html: string): string | undefined {
  const mark = html.indexOf(' data-pagefind-body');
  if (mark === -1) return undefined;
  const from = html.lastIndexOf('<', mark);
  const [name = ''] = /\w+/u.exec(html.slice(from, mark)) ?? [];
  const [, root = '<html>'] = /^[^]*?(<html\b[^>]*>)/u.exec(html) ?? [];
  return `${root}<body>${html.slice(from, endOf(html, name, from))}</body></html>`;
}

/** Where the element of a name ends that begins at a place. Throws where it does not end. */
function endOf(html: string, name: string, from: number): number {
  const tag = new RegExp(`<(/?)${name}\\b[^>]*>`, 'gu');
  tag.lastIndex = from;
  let open = 0;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    open += found[1] === '' ? 1 : -1;
    if (open === 0) return tag.lastIndex;
  }
  throw new Error(`<${name}> does not end: ${html.slice(from, from + 80)}`);
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
