import { isUtf8 } from 'node:buffer';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { textOfHtml } from './plain-text.ts';

/** A text that the editor has at hand. */
export interface ReferenceText {
  readonly name: string;
  readonly text: string;
}

/** A file that was found, or one that is not read and why. */
type Entry = { readonly name: string; readonly kind: string; readonly size: number } | { readonly name: string; readonly unread: string };

/** What a folder of texts holds: texts to be read one after the other, what is not read, or why nothing is read. */
export type ReferenceFolder =
  | { readonly texts: () => Iterable<ReferenceText>; readonly unread: readonly { readonly name: string; readonly why: string }[] }
  | { readonly refused: string };

/** The largest text, all texts together, the most files and the deepest folder that are read. */
const referenceLimits = { text: 32 * 1024 * 1024, together: 256 * 1024 * 1024, files: 2_000, depth: 12 } as const;

const plain = ['.txt', '.text', '.md', '.mdx', '.markdown', '.csv', '.tsv'];
const markup = ['.html', '.htm', '.xhtml', '.xml'];

/** The texts of a folder and of the folders in it. Links are not followed; sizes are added up before anything is opened. */
export function referenceFolder(folder: string): ReferenceFolder {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return { refused: `\`${folder}\` is no folder.` };
  const entries: Entry[] = [];
  const refused = collect(folder, '', 0, entries);
  if (refused !== undefined) return { refused };
  const files = entries.filter((entry) => 'kind' in entry).sort((a, b) => (a.name < b.name ? -1 : 1));
  const together = files.reduce((sum, { size }) => sum + size, 0);
  if (together > referenceLimits.together)
    return { refused: `The texts have ${megabytes(together)} MB together; up to ${megabytes(referenceLimits.together)} MB are read.` };
  const read = files.map((file) => ({ ...file, ...readable(join(folder, file.name)) }));
  const unread = [
    ...entries.flatMap((entry) => ('unread' in entry ? [{ name: entry.name, why: entry.unread }] : [])),
    ...read.flatMap(({ name, why }) => (why === undefined ? [] : [{ name, why }])),
  ];
  const texts = read.filter(({ why }) => why === undefined);
  if (texts.length === 0)
    return {
      refused: [`\`${folder}\` holds no text that can be read.`, ...unread.slice(0, 5).map(({ name, why }) => `${name}: ${why}`)].join(
        '\n',
      ),
    };
  return { texts: () => eachText(folder, texts), unread };
}

function* eachText(folder: string, files: readonly { readonly name: string; readonly kind: string }[]): Generator<ReferenceText> {
  for (const { name, kind } of files) {
    const text = readFileSync(join(folder, name), 'utf8');
    yield { name, text: markup.includes(kind) ? textOfHtml(text) : text };
  }
}

/** Adds what stands below a folder; says why where there is too much of it. */
function collect(folder: string, inside: string, depth: number, entries: Entry[]): string | undefined {
  if (depth > referenceLimits.depth) return `\`${folder}\` holds folders more than ${referenceLimits.depth} deep.`;
  for (const { name } of readdirSync(join(folder, inside), { withFileTypes: true })) {
    if (name.startsWith('.')) continue;
    const path = join(inside, name);
    const stat = lstatSync(join(folder, path));
    if (entries.length >= referenceLimits.files) return `\`${folder}\` holds more than ${referenceLimits.files} files.`;
    const refused = stat.isDirectory() ? collect(folder, path, depth + 1, entries) : undefined;
    if (refused !== undefined) return refused;
    if (!stat.isDirectory()) entries.push(entryOf(path, stat));
  }
  return undefined;
}

function entryOf(name: string, stat: { isFile: () => boolean; isSymbolicLink: () => boolean; readonly size: number }): Entry {
  const kind = extname(name).toLowerCase();
  if (!stat.isFile()) return { name, unread: stat.isSymbolicLink() ? 'It is a link, and links are not followed.' : 'It is no plain file.' };
  if (kind === '.pdf') return { name, unread: 'PDF is not read. Save it as text, for example with `pdftotext`.' };
  if (![...plain, ...markup].includes(kind))
    return { name, unread: 'It is no text of a known kind: read are .txt, .md, .html, .xml, .csv and .tsv.' };
  if (stat.size > referenceLimits.text)
    return { name, unread: `It has ${megabytes(stat.size)} MB; a text is read up to ${megabytes(referenceLimits.text)} MB.` };
  return { name, kind, size: stat.size };
}

function readable(path: string): { readonly why?: string } {
  try {
    const bytes = readFileSync(path);
    if (bytes.includes(0)) return { why: 'It holds NUL bytes and is no text, or is encoded as UTF-16.' };
    return isUtf8(bytes) ? {} : { why: 'It is not encoded as UTF-8.' };
  } catch {
    return { why: 'It cannot be opened.' };
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
