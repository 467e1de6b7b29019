import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { characterFaults } from './characters.ts';

/**
 * Faults of a file as text, its lines ended by `\n`, before anything is read out of it:
 * what a merge left over, its content twice, and characters that nobody sees.
 */
export function textFaults(path: string, text: string): TextFaults {
  const whole = mergeMarker(path, text) ?? contentTwice(path, text);
  return whole ? { diagnostics: [whole], isReadable: false } : { diagnostics: characterFaults(path, text), isReadable: true };
}

/** What is wrong with a text, and whether anything can be read out of it all the same. */
export interface TextFaults {
  readonly diagnostics: readonly Diagnostic[];
  readonly isReadable: boolean;
}

/** The first of the lines that git leaves where two edits met. */
function mergeMarker(path: string, text: string): Diagnostic | undefined {
  const found = /^(?:<{7}|\|{7}|>{7})(?: .*)?$|^={7}$/mu.exec(text);
  if (!found) return undefined;
  return {
    path,
    line: lineAt(text, found.index),
    column: 1,
    severity: 'error',
    rule: 'merge-marker',
    message: `A merge left the line \`${found[0].slice(0, 40)}\` behind.`,
    tip: 'Choose one of the two texts around it and remove the lines of `<`, `=` and `>`.',
  };
}

/** A file that was pasted into itself: the whole text once more, or its front matter a second time. */
function contentTwice(path: string, text: string): Diagnostic | undefined {
  const again = secondHalf(text) ?? secondFrontMatter(text);
  if (again === undefined) return undefined;
  const message = 'Here the content of the file begins a second time.';
  const tip = 'Keep one of the two.';
  return { path, line: lineAt(text, again), column: 1, severity: 'error', rule: 'content-twice', message, tip };
}

function secondHalf(text: string): number | undefined {
  const lines = text.trimEnd().split('\n');
  const rest = lines.slice(1).findIndex((line, index) => line === lines[0] && isSame(lines, index + 1));
  return lines.length < 4 || rest === -1 ? undefined : lines.slice(0, rest + 1).join('\n').length + 1;
}

/** Whether the lines from a place on are those before it, blank lines at the end of the first copy left out. */
function isSame(lines: readonly string[], start: number): boolean {
  const second = lines.slice(start);
  const first = lines.slice(0, start).join('\n').trimEnd().split('\n');
  return first.length > 1 && first.length === second.length && first.every((line, index) => line === second[index]);
}

function secondFrontMatter(text: string): number | undefined {
  const [opening, key] = text.split('\n', 2);
  if (opening !== '---' || key === undefined || !/^[\w-]+:/u.test(key)) return undefined;
  const again = text.indexOf(`\n---\n${key}\n`, 4);
  return again === -1 ? undefined : again + 1;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
