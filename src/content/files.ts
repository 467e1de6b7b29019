import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../domain/model/diagnostic.ts';

/** A file of the content folder: its path for people (from the working folder) and inside the content folder. */
export interface ContentFile {
  readonly path: string;
  readonly inside: string;
  readonly text: string;
}

/** All files below a content folder in a stable order, read as UTF-8; names and bytes that travel badly are reported, and `unreadable` names the files that are there but cannot be read. */
export function readFiles(folder: string): { files: ContentFile[]; unreadable: string[]; diagnostics: Diagnostic[] } {
  const files: ContentFile[] = [];
  const unreadable: string[] = [];
  const diagnostics: Diagnostic[] = [];
  if (!existsSync(folder)) return { files, unreadable, diagnostics: [{ path: folder, line: 1, column: 1, severity: 'error', rule: 'file-missing', message: 'This content folder does not exist.' }] };
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const name of names) {
    const path = toPosix(relative(process.cwd(), name)) || name;
    const inside = toPosix(relative(folder, name));
    const fault = { path, line: 1, column: 1, severity: 'error' } as const;
    if (!/^[A-Za-z0-9._/-]+$/u.test(inside)) {
      diagnostics.push({ ...fault, rule: 'file-name', message: `The file name \`${inside.normalize('NFC')}\` has other characters than ASCII letters, digits, hyphens and dots.`, tip: 'Rename it, so that links work on every system.' });
      continue;
    }
    const bytes = readFileSync(name);
    if (isUtf8(bytes)) files.push({ path, inside, text: bytes.toString('utf8') });
    else {
      unreadable.push(inside);
      diagnostics.push({ ...fault, rule: 'file-encoding', message: 'The file is not valid UTF-8.', tip: 'Save it as UTF-8.' });
    }
  }
  return { files, unreadable, diagnostics: [...diagnostics, ...sameIds(files)] };
}

/** Two files that would give one id, in another case or with another extension. */
function sameIds(files: readonly ContentFile[]): Diagnostic[] {
  const seen = new Map<string, ContentFile>();
  return files.flatMap((file): Diagnostic[] => {
    const key = file.inside.toLowerCase().replace(/\.mdx?$/u, '');
    const first = seen.get(key);
    seen.set(key, first ?? file);
    if (!first) return [];
    return [{ path: file.path, line: 1, column: 1, severity: 'error', rule: 'duplicate-id', message: `\`${file.path}\` and \`${first.path}\` give the same id.`, tip: 'Keep one of them.' }];
  });
}

/** A text without byte order mark, its lines ended by `\n`. */
export function withPlainLineEnds(text: string): string {
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

/** A path with forward slashes. */
export function toPosix(path: string): string {
  return path.split(sep).join('/');
}
