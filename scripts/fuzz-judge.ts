import type { ContentFile } from '../src/content/files.ts';
import { withPlainLineEnds } from '../src/content/files.ts';
import { readDocuments } from '../src/content/documents.ts';
import { splitFrontMatter } from '../src/content/front-matter.ts';
import { documentAt, isRegister, layouts, registers, type Layout } from '../src/content/layouts.ts';
import { renderBody } from '../src/content/render.ts';
import { readRows } from '../src/content/rows.ts';
import { readYaml } from '../src/content/validate.ts';
import type { Diagnostic } from '../src/domain/model/diagnostic.ts';

/** What the reader made of a file: what it says of it, what is kept, and the page that comes of its prose. */
interface Read {
  readonly diagnostics: readonly Diagnostic[];
  readonly kept: string;
  readonly html: string;
}

/** CPU time that one file may take, in milliseconds. */
const mostCpu = 3000;

/**
 * What is wrong with how the reader takes a file: it dies, is slow, lets unsafe HTML through, or loses words in silence. Empty where all
 * is well.
 */
export function judge(file: ContentFile): readonly string[] {
  const before = process.cpuUsage();
  try {
    const { diagnostics, kept, html } = read(file);
    const { user, system } = process.cpuUsage(before);
    const slow = (user + system) / 1000 > mostCpu ? [`takes ${Math.round((user + system) / 1000)} ms of CPU`] : [];
    if (diagnostics.some(({ severity }) => severity === 'error')) return slow;
    return [...slow, ...unsafeIn(html), ...(diagnostics.length > 0 ? [] : lostOf(file, `${kept} ${html}`))];
  } catch (error) {
    return [`crashes: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

function read(file: ContentFile): Read {
  if (isRegister(file.inside)) {
    const source = { path: file.path, text: withPlainLineEnds(file.text), lineOffset: 0 };
    const { value, diagnostics } = readYaml(source, registers[file.inside].schema);
    return { diagnostics, kept: textOf(value), html: '' };
  }
  const kind = documentAt(file.inside)?.kind;
  if (kind === undefined) throw new Error(`${file.inside} is no file of the content.`);
  const layout: Layout = layouts[kind];
  const { documents, diagnostics } = readDocuments([file], layout);
  const tables = kind === 'mappings' ? documents.flatMap((document) => document.tables) : [];
  const rows = tables.map((table) => readRows(file.path, table));
  const html = documents.map(({ tree }) => renderBody(structuredClone(tree), '')).join('\n');
  const faults = [...diagnostics, ...rows.flatMap((reading) => reading.diagnostics)];
  const unread = tables.length === 1 || kind !== 'mappings' ? [] : [{ ...noPlace(file), message: 'A set has one table.' }];
  return {
    diagnostics: [...faults, ...unread],
    kept: textOf([documents.map(({ data }) => data), rows, tables.map(({ rows: [head] }) => head)]),
    html,
  };
}

function noPlace({ path }: ContentFile): Omit<Diagnostic, 'message'> {
  return { path, line: 1, column: 1, severity: 'error', rule: 'one-table' };
}

const tags = /^(?:p|a|em|strong|del|code|pre|ul|ol|li|h[1-6]|blockquote|hr|br|table|thead|tbody|tr|th|td|div|input|section|sup)$/u;

function unsafeIn(html: string): readonly string[] {
  return [...html.matchAll(/<\/?([a-z0-9-]+)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/giu)].flatMap(([whole, tag = '', attributes = '']) => [
    ...(tags.test(tag) ? [] : [`lets the tag \`${whole}\` through`]),
    ...[...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/gu)].flatMap(([attribute, name = '', value = '']) =>
      /^on/iu.test(name) || (/^(?:href|src)$/iu.test(name) && !isSafe(value)) ? [`lets \`${attribute}\` through`] : [],
    ),
  ]);
}

/** Whether an address leads, as a browser reads it, into the site, to a web page or to an e-mail program. */
function isSafe(value: string): boolean {
  const address = value
    .replace(/&#x([0-9a-f]+);/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&amp;', '&');
  const { protocol, host, username, password } = new URL(address, 'https://site.invalid/');
  if (username !== '' || password !== '') return false;
  if (/^(?:https?:|mailto:)/u.test(address)) return /^(?:https?|mailto):$/u.test(protocol);
  return host === 'site.invalid' && protocol === 'https:' && /^[/#]/u.test(address);
}

/**
 * Words of the file that are nowhere in what was kept of it, though nothing was said. Names of components and whole lines of comment are
 * no words.
 */
function lostOf(file: ContentFile, kept: string): readonly string[] {
  const have = new Set(wordsOf(kept));
  const lost = wordsOf(plainText(file)).filter((word) => !have.has(word));
  return lost.length === 0 ? [] : [`loses in silence: ${[...new Set(lost)].slice(0, 8).join(' ')}`];
}

function plainText({ path, inside, text }: ContentFile): string {
  if (isRegister(inside)) return withoutComments(withPlainLineEnds(text));
  const split = splitFrontMatter(path, text);
  if ('rule' in split) return '';
  const body = split.body.replace(/<\/?[A-Z]\w*(?:\s[^<>]*)?>/gu, ' ').replace(/&#?\w+;/gu, ' ');
  return `${withoutComments(split.yaml.text)}\n${body}`;
}

function withoutComments(yaml: string): string {
  return yaml
    .split('\n')
    .filter((line) => !/^\s*#/u.test(line) && !line.includes('\\'))
    .join('\n');
}

/** Every key and every value of a record as one text. */
function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${textOf(inner)}`)
    .join('\n');
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}
