import { isAlias, isNode, parseDocument, visit } from 'yaml';
import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { depthLimit } from './limits.ts';
import type { YamlSource } from './yaml-source.ts';

/** What YAML allows and content does not: a second document, aliases, tags, names of JavaScript as keys, and lists many levels deep. */
export function refusedYaml(source: YamlSource): Diagnostic | undefined {
  return tooDeep(source) ?? documentMark(source) ?? nameOfJavaScript(source) ?? reference(source);
}

function fault({ path, text, lineOffset }: YamlSource, offset: number, said: Pick<Diagnostic, 'message' | 'tip'>): Diagnostic {
  const before = text.slice(0, offset).split('\n');
  const place = { path, line: lineOffset + before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return { ...place, severity: 'error', rule: 'yaml-syntax', ...said };
}

/** Counted before parsing: brackets that are open, and blocks by their indentation. */
function tooDeep(source: YamlSource): Diagnostic | undefined {
  const said = { message: `More than ${depthLimit} lists or blocks stand in one another here.`, tip: 'Lay it out flat.' };
  let open = 0;
  let offset = 0;
  const indents: number[] = [];
  for (const line of source.text.split('\n')) {
    const [lead = ''] = /^(?:[ -] ?)*/u.exec(line) ?? [];
    while ((indents.at(-1) ?? -1) >= lead.length) indents.pop();
    if (line.trim() !== '' && open === 0) indents.push(lead.length);
    const dashes = lead.split('-').length - 1;
    if (indents.length + dashes > depthLimit * 2) return fault(source, offset, said);
    for (const { 0: bracket, index } of line.matchAll(/[[\]{}]/gu)) {
      open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
      if (open > depthLimit) return fault(source, offset + index, said);
    }
    offset += line.length + 1;
  }
  return undefined;
}

function documentMark(source: YamlSource): Diagnostic | undefined {
  const found = /^(?:\.\.\.(?:\s|$)|%(?:YAML|TAG)\b)/mu.exec(source.text);
  if (!found) return undefined;
  return fault(source, found.index, {
    message: `\`${found[0].trim()}\` ends or begins a document of YAML; one file holds one.`,
    tip: 'Remove the line.',
  });
}

function nameOfJavaScript(source: YamlSource): Diagnostic | undefined {
  const found = /(?<=^|[\s{,?"'-])(?:__proto__|constructor|prototype)(?=["']?\s*:(?:\s|$))/mu.exec(source.text);
  if (!found) return undefined;
  return fault(source, found.index, {
    message: `\`${found[0]}\` cannot be a key.`,
    tip: 'Choose another name: this one has a meaning for programs that read the data.',
  });
}

/** Anchors, aliases and tags: a value stands where it is used. */
function reference(source: YamlSource): Diagnostic | undefined {
  if (!/(?:^|[\s[{,:-])[&*!][^\s,\]}]/mu.test(source.text)) return undefined;
  let found: Diagnostic | undefined;
  visit(parseDocument(source.text, { logLevel: 'silent' }), (_key, node) => {
    if (!isNode(node)) return undefined;
    const isReference = isAlias(node) || ('anchor' in node && node.anchor !== undefined) || node.tag !== undefined;
    if (!isReference) return undefined;
    found = fault(source, startOf(node, source.text), {
      message: 'A value refers to another, or has a tag.',
      tip: 'Write the value itself; put text that begins with `&`, `*` or `!` in quotes.',
    });
    return visit.BREAK;
  });
  return found;
}

/** Where a node begins, its anchor or tag included. */
function startOf(node: { readonly range?: readonly [number, number, number] | null }, text: string): number {
  const start = node.range?.[0] ?? 0;
  const lead = /[&!][^\s]*\s+$/u.exec(text.slice(Math.max(0, start - 200), start));
  return lead ? start - lead[0].length : start;
}
