import type { YAMLException } from 'js-yaml';
import type { Diagnostic } from '../domain/model/diagnostic.ts';
import type { YamlSource } from './yaml-source.ts';

/** A fault that the parser of YAML found, in words that help an editor, at the place where it was made. */
export function yamlFault(source: YamlSource, error: YAMLException): Diagnostic {
  const line = source.lineOffset + (error.mark?.line ?? 0) + 1;
  const column = (error.mark?.column ?? 0) + 1;
  const place = { path: source.path, line, column, severity: 'error', rule: 'yaml-syntax' } as const;
  if (/tab character/iu.test(error.reason)) {
    return { ...place, message: 'A tab stands in the indentation.', tip: 'YAML is indented with blanks; replace each tab by two blanks.' };
  }
  if (/duplicated mapping key/iu.test(error.reason)) {
    return { ...place, message: 'This key stands twice in the same block.', tip: 'Keep one of them.' };
  }
  if (/document separator/iu.test(error.reason) && /^\s*(?:\[\]|\{\})\s*$/mu.test(source.text)) {
    return { ...place, message: 'Entries stand below `[]`, which says that the list is empty.', tip: 'Remove the `[]`.' };
  }
  if (/unknown escape sequence/iu.test(error.reason)) {
    const tip = 'Write a regular expression, or any text with `\\`, in single quotes.';
    return { ...place, message: 'A `\\` in double quotes begins a sign that YAML does not know.', tip };
  }
  if (/^\s*(?:```|~~~)/mu.test(source.text)) {
    const fence = source.text.split('\n').findIndex((text) => /^\s*(?:```|~~~)/u.test(text));
    return {
      ...place,
      line: source.lineOffset + fence + 1,
      column: 1,
      message: 'A fence stands here.',
      tip: 'Remove the lines of backticks.',
    };
  }
  const opened = openedBefore(source, (error.mark?.line ?? 0) + 1);
  if (opened) return { ...place, ...opened };
  return {
    ...place,
    message: `This is no valid YAML: ${error.reason}.`,
    tip: 'Put text that holds `: `, ` #`, `[`, `{` or a leading `*`, `&`, `@` in double quotes.',
  };
}

const typographicValue = /^(\s*(?:- )?[\w-]+:\s+|\s*- )([“”„‘’«»])/u;

/** A value that begins with a quotation mark of print, as word processors write it: YAML would keep the mark as text. */
export function typographicQuote(source: YamlSource): Diagnostic | undefined {
  if (!/[“”„‘’«»]/u.test(source.text)) return undefined;
  for (const [index, whole] of source.text.split('\n').entries()) {
    const line = withoutQuoted(whole);
    const [, before, mark] = typographicValue.exec(line) ?? typographicInBraces(line) ?? [];
    if (before === undefined || mark === undefined) continue;
    return {
      path: source.path,
      line: source.lineOffset + index + 1,
      column: before.length + 1,
      severity: 'error',
      rule: 'yaml-syntax',
      message: `The value begins with \`${mark}\`, which quotes nothing here.`,
      tip: 'Type the straight mark `"` at both ends; marks of print may stand between them.',
    };
  }
  return undefined;
}

/** The same in a block in braces: all before the mark, and the mark. */
function typographicInBraces(line: string): readonly [string, string, string] | undefined {
  for (const { 0: mark, index } of line.matchAll(/[“”„‘’«»]/gu)) {
    if (/[{,]\s{0,9}[\w-]{1,99}:\s{1,9}$/u.test(line.slice(Math.max(0, index - 120), index))) return ['', line.slice(0, index), mark];
  }
  return undefined;
}

/** The line, at or above one, whose value opens a quotation mark or a bracket and does not close it, or closes it too soon. */
function openedBefore({ text, lineOffset }: YamlSource, upTo: number): Pick<Diagnostic, 'line' | 'column' | 'message' | 'tip'> | undefined {
  const lines = text.split('\n').slice(0, upTo);
  const surplus = new Map(brackets.map(([open]) => [open, 0]));
  for (const [index, line] of [...lines.entries()].reverse()) {
    const quote = openQuote(line);
    if (quote) return { line: lineOffset + index + 1, ...quote };
    const bare = withoutQuoted(line);
    for (const [open, close] of brackets) {
      const own = bare.split(open).length - bare.split(close).length;
      const all = own + (surplus.get(open) ?? 0);
      surplus.set(open, all);
      if (own <= 0 || all <= 0) continue;
      const message = `The bracket \`${open}\` that opens here is not closed.`;
      return { line: lineOffset + index + 1, column: bare.lastIndexOf(open) + 1, message, tip: `Close it with \`${close}\`.` };
    }
  }
  return undefined;
}

const brackets = [
  ['[', ']'],
  ['{', '}'],
] as const;

/** The quotation mark that a value opens and does not close, or closes too soon. */
function openQuote(line: string): Pick<Diagnostic, 'column' | 'message' | 'tip'> | undefined {
  const [before = '', mark] = /^\s*(?:- )?[\w-]+:\s+(["'])/u.exec(line) ?? [];
  if (mark === undefined) return undefined;
  const start = before.length;
  const end = closing(line, start, mark);
  const unclosed = {
    message: 'The quotation mark that opens here is not closed.',
    tip: `Close it with \`${mark}\` at the end of the value.`,
  };
  if (end === -1) return { column: start, ...unclosed };
  if (!/^\s*[^\s#]/u.test(line.slice(end + 1))) return undefined;
  const tip = mark === '"' ? 'Write a `"` inside the value as `\\"`.' : "Write a `'` inside the value as `''`.";
  return { column: end + 1, message: 'The quotation mark closes here, and text follows.', tip };
}

/** Where a quoted text ends that begins before a place; `-1` where it does not. */
function closing(line: string, from: number, mark: string): number {
  for (let index = from; index < line.length; index += 1) {
    if (mark === '"' && line[index] === '\\') index += 1;
    else if (mark === "'" && line[index] === mark && line[index + 1] === mark) index += 1;
    else if (line[index] === mark) return index;
  }
  return -1;
}

/** A line with blanks in place of what stands in double quotes. */
function withoutQuoted(line: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let open = line.indexOf('"'); open !== -1; open = line.indexOf('"', from)) {
    const end = closing(line, open + 1, '"');
    if (end === -1) break;
    parts.push(line.slice(from, open), ' '.repeat(end + 1 - open));
    from = end + 1;
  }
  return parts.join('') + line.slice(from);
}
