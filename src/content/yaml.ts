import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Diagnostic, Place } from '../domain/model/diagnostic.ts';
import { commentWarnings } from './yaml-comments.ts';
import { refusedYaml } from './yaml-limits.ts';

/** YAML text with the file it stands in and how many lines of the file stand before it. */
export interface YamlSource {
  readonly path: string;
  readonly text: string;
  readonly lineOffset: number;
}

export type KeyPath = readonly PropertyKey[];

/**
 * The value of YAML 1.2 core text, `null` where there is none, or the diagnostic that says why it cannot be read.
 * Dates stay text; nothing is coerced.
 */
export function parseYaml(source: YamlSource): { value: unknown; diagnostics: Diagnostic[] } {
  const diagnostics = [...commentWarnings(source)];
  const refused = typographicQuote(source) ?? refusedYaml(source);
  if (refused) return { value: undefined, diagnostics: [...diagnostics, refused] };
  try {
    return { value: isEmpty(source.text) ? null : load(source.text, { schema: CORE_SCHEMA }), diagnostics };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { value: undefined, diagnostics: [...diagnostics, yamlDiagnostic(source, error)] };
  }
}

/** Whether a text holds nothing but blanks and comments. */
function isEmpty(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(#|$)/u.test(line));
}

/** Where the value at a key path stands; the nearest parent where it is absent. */
export function locate(source: YamlSource, keys: KeyPath, part: 'key' | 'value' = 'value'): Place & { readonly raw?: string } {
  const { document } = parsed(source);
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? document.contents : document.getIn(keys.slice(0, depth - 1), true);
    const key = keys[depth - 1];
    if (parent && typeof parent === 'object' && 'items' in parent && typeof key === 'string') {
      const pair = (parent.items as unknown[]).find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (isPair(pair)) {
        const node = part === 'key' && depth === keys.length ? pair.key : (pair.value ?? pair.key);
        if (isNode(node) && node.range) return placeAt(source, node.range[0], source.text.slice(node.range[0], node.range[1]));
      }
    }
    const node = document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return placeAt(source, node.range[0], source.text.slice(node.range[0], node.range[1]));
  }
  return { path: source.path, line: source.lineOffset + 1, column: 1 };
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
}

const known = new WeakMap<YamlSource, Parsed>();

/** The document of a source with its lines, parsed once however many faults stand in it. */
function parsed(source: YamlSource): Parsed {
  const lines = new LineCounter();
  const found = known.get(source) ?? { document: parseDocument(source.text, { keepSourceTokens: false, lineCounter: lines }), lines };
  known.set(source, found);
  return found;
}

function placeAt(source: YamlSource, offset: number, raw: string): Place & { readonly raw: string } {
  const { line, col } = parsed(source).lines.linePos(offset);
  return { path: source.path, line: source.lineOffset + Math.max(1, line), column: Math.max(1, col), raw };
}

function yamlDiagnostic(source: YamlSource, error: YAMLException): Diagnostic {
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
function typographicQuote(source: YamlSource): Diagnostic | undefined {
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
