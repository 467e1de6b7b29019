import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { nameFault } from './file-names.ts';
import { sizeLimit } from './limits.ts';
import { lockName } from './lock-check.ts';
import { textFaults } from './text-faults.ts';

/** A file of the content folder: its path for people (from the working folder) and inside the content folder. */
export interface ContentFile {
  readonly path: string;
  readonly inside: string;
  readonly text: string;
}

/** What a content folder holds: its files in a stable order, the names of those that cannot be read, and what is wrong with either. */
export interface FolderReading {
  readonly files: readonly ContentFile[];
  readonly unreadable: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A file that is not there yet, to be read as if it were: its path from the content folder. */
export interface AddedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * All files below a content folder, read as UTF-8; names, bytes, sizes and links that travel badly are reported. `added` stand among
 * them, in place of files of the same name.
 */
export function readFiles(folder: string, added: readonly AddedFile[] = []): FolderReading {
  if (!existsSync(folder)) {
    return { files: [], unreadable: [], diagnostics: [fault(folder, 'file-missing', 'This content folder does not exist.')] };
  }
  const supplied = added.map(({ path, text }) => ({ ...placeOf(folder, join(folder, path)), isPlain: true, text }));
  const names = new Set(supplied.map(({ inside }) => inside));
  const entries = [
    ...entriesBelow(folder)
      .map((entry) => foundAt(folder, entry))
      .filter(({ inside }) => !names.has(inside)),
    ...supplied,
  ].sort((a, b) => (a.inside < b.inside ? -1 : 1));
  const twice = sameIds(entries);
  const read = entries.map((entry) => readEntry(entry, twice));
  return {
    files: read.flatMap(({ file }) => (file ? [file] : [])),
    unreadable: read.flatMap(({ unreadable }) => (unreadable === undefined ? [] : [unreadable])),
    diagnostics: [...read.flatMap(({ diagnostics = [] }) => diagnostics), ...twice.values()],
  };
}

/** Everything below a folder that is no folder itself; links are not followed. */
function entriesBelow(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isLeftover(name))
    .flatMap((entry) => (entry.isDirectory() ? entriesBelow(join(folder, entry.name)) : [entry]));
}

/** What editors and systems leave beside a file: hidden files, locks and copies. */
function isLeftover(name: string): boolean {
  return (
    name.startsWith('.') ||
    name.endsWith('~') ||
    /^#.*#$/u.test(name) ||
    /\.(?:sw[a-p]|bak|tmp|orig|rej)$/u.test(name) ||
    name === 'Thumbs.db'
  );
}

/** A file as it was found. */
interface Found {
  readonly path: string;
  readonly inside: string;
  readonly name: string;
  readonly isPlain: boolean;
  /** What is in it, where that does not stand in the folder. */
  readonly text?: string;
}

function foundAt(folder: string, entry: Dirent): Found {
  return { ...placeOf(folder, join(entry.parentPath, entry.name)), isPlain: entry.isFile() };
}

function placeOf(folder: string, name: string): Pick<Found, 'name' | 'path' | 'inside'> {
  return { name, path: toPosix(relative(process.cwd(), name)) || name, inside: toPosix(relative(folder, name)) };
}

interface EntryReading {
  readonly file?: ContentFile;
  readonly unreadable?: string;
  readonly diagnostics?: readonly Diagnostic[];
}

function readEntry({ path, inside, name, isPlain, text }: Found, twice: ReadonlyMap<string, Diagnostic>): EntryReading {
  const refuse = (rule: string, message: string, tip: string): EntryReading => {
    return { unreadable: inside, diagnostics: [fault(path, rule, message, tip)] };
  };
  if (!isPlain)
    return refuse(
      'file-kind',
      `\`${basename(inside)}\` is a link and no plain file.`,
      'Put the file itself there: content consists of plain files.',
    );
  const wrong = twice.has(idOf(inside)) ? undefined : nameFault(inside);
  if (wrong) return { ...(wrong.hides ? {} : { unreadable: inside }), diagnostics: [fault(path, 'file-name', wrong.message, wrong.tip)] };
  const limit = sizeLimit(inside);
  const size = text === undefined ? statSync(name).size : Buffer.byteLength(text);
  if (size > limit)
    return refuse('size', `The file has ${size} bytes; at most ${limit} are read.`, 'Divide it, or leave out what does not belong.');
  const bytes = text === undefined ? readFileSync(name) : Buffer.from(text);
  if (!isUtf8(bytes)) return refuse('file-encoding', 'The file is not valid UTF-8.', 'Save it as UTF-8.');
  const file = { path, inside, text: bytes.toString('utf8') };
  if (inside === lockName) return { file };
  const { diagnostics, isReadable } = textFaults(path, withPlainLineEnds(file.text));
  return isReadable ? { file, diagnostics } : { unreadable: inside, diagnostics };
}

/** Files that would give one id, in another case or with another extension, by that id. */
function sameIds(files: readonly Found[]): ReadonlyMap<string, Diagnostic> {
  const seen = new Map<string, Found>();
  const twice = new Map<string, Diagnostic>();
  for (const file of files) {
    const key = idOf(file.inside);
    const first = seen.get(key);
    seen.set(key, first ?? file);
    const message = `\`${file.path}\` and \`${first?.path}\` give the same id.`;
    if (first) twice.set(key, fault(file.path, 'duplicate-id', message, 'Keep one of them.'));
  }
  return twice;
}

function idOf(inside: string): string {
  return inside.toLowerCase().replace(/\.mdx?$/u, '');
}

function fault(path: string, rule: string, message: string, tip?: string): Diagnostic {
  return { path, line: 1, column: 1, severity: 'error', rule, message, ...(tip === undefined ? {} : { tip }) };
}

/** A text without byte order mark, its lines ended by `\n`. */
export function withPlainLineEnds(text: string): string {
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

/** A path with forward slashes. */
export function toPosix(path: string): string {
  return path.split(sep).join('/');
}
