import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { quickCells, quickParagraphs, splitTable } from './quick-parse.ts';
import { tableTexts, type Cell, type TableText } from './table-text.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
const markdownAlone = unified().use(remarkParse).freeze();
const mdxAlone = unified().use(remarkParse).use(remarkMdx).freeze();
/**
 * Without one of these a text holds nothing of GFM: table (of one column perhaps, with only `-:` below its head), strikethrough, automatic
 * link, footnote, task.
 */
const gfmMark = /[|~@]|:-|-:|:\/\/|www\.|\[(?:\^|[ \txX\n]\])/iu;

/** A parsed body whose positions are those of the file. */
export interface Body {
  readonly tree: Root;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses a body as Markdown, or as MDX for `.mdx`; a syntax error becomes a diagnostic at its place. Plain sentences take a short way to
 * the same tree.
 */
export function parseBody(path: string, body: string, bodyLine: number): Body {
  const plain = path.endsWith('.mdx') ? undefined : quickParagraphs(body, bodyLine);
  return plain ? { tree: plain, diagnostics: [] } : parseWhole(path, body, bodyLine);
}

/** The whole body through remark; its GFM extensions double the time and are left out where they can find nothing. */
export function parseWhole(path: string, body: string, bodyLine: number): Body {
  const padded = '\n'.repeat(bodyLine - 1) + body;
  const [plain, gfm] = path.endsWith('.mdx') ? [mdxAlone, mdx] : [markdownAlone, markdown];
  try {
    return { tree: (gfmMark.test(body) ? gfm : plain).parse(padded), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { tree: { type: 'root', children: [] }, diagnostics: [syntaxDiagnostic(path, padded, error)] };
  }
}

/** The body of a mapping set: its prose as a tree, its tables as text, and as `marked` what holds markup and must be guarded. */
export interface SetBody extends Body {
  readonly tables: readonly TableText[];
  readonly marked: readonly Root[];
}

/** Parses the body of a mapping set; rows of plain text take a short way to the same cells. */
export function parseSetBody(path: string, body: string, bodyLine: number): SetBody {
  const split = splitTable(body);
  if (!split) {
    const whole = parseWhole(path, body, bodyLine);
    return { ...whole, tables: tableTexts(whole.tree), marked: [whole.tree] };
  }
  const prose = parseWhole(path, split.rest, bodyLine);
  const diagnostics = [...prose.diagnostics];
  const marked = [prose.tree];
  const line = bodyLine + split.line;
  const unread: number[] = [];
  const rows = split.rows.flatMap((text, index): (readonly Cell[])[] => {
    const quick = quickCells(text, line + 2 + index);
    if (quick) return [quick];
    const single = parseWhole(path, `${split.head}\n${split.delimiter}\n${text}`, line + index);
    diagnostics.push(...single.diagnostics);
    marked.push(single.tree);
    const cells = tableTexts(single.tree)[0]?.rows[1];
    if (!cells) unread.push(line + 2 + index);
    return cells ? [cells] : [];
  });
  return {
    tree: prose.tree,
    diagnostics,
    marked,
    tables: [{ line, column: 1, rows: [quickCells(split.head, line) ?? [], ...rows], ...(unread.length > 0 ? { unread } : {}) }],
  };
}

function syntaxDiagnostic(path: string, text: string, error: VFileMessage): Diagnostic {
  const lines = text.split('\n');
  const paragraph = startsLikeCode(lines, error.line ?? 1);
  const line = paragraph ?? error.line ?? 1;
  const fault = { path, line, column: paragraph === undefined ? (error.column ?? 1) : 1, severity: 'error', rule: 'mdx-syntax' } as const;
  if (paragraph !== undefined) {
    return {
      ...fault,
      message: 'A paragraph that begins with the word `import` or `export` is read as code, and content holds no code.',
      tip: 'Begin the sentence with a capital letter or another word.',
    };
  }
  const near = lines[line - 1] ?? '';
  const [html] = /<!--|<\/?[a-z][a-z0-9]*(?=[\s/>])[^<>|]*>?/u.exec(near) ?? [];
  if (html !== undefined && /name|tag|closing|comment|`|!/u.test(error.reason)) {
    return {
      ...fault,
      column: near.indexOf(html) + 1,
      message: `\`${html}\` is HTML, and content holds none.`,
      tip:
        html === '<!--'
          ? 'Comments are not kept here: leave it out.'
          : 'Write it as Markdown or leave it out; in a cell two sentences serve for two lines.',
    };
  }
  if (near.includes('<') && /name|tag|closing|`</u.test(error.reason)) {
    return {
      ...fault,
      message: 'A `<` in the text is read as the beginning of a component.',
      tip: 'Write "less than", `\\<`, or put the text in backticks.',
    };
  }
  if (/acorn|expression|brace|\{|\}/iu.test(error.reason) || near.includes('{')) {
    return { ...fault, message: 'Braces in the text are read as code.', tip: 'Write `\\{`, or put the text in backticks.' };
  }
  return { ...fault, message: `This is no valid MDX: ${error.reason}.` };
}

/** The line of a paragraph that begins like code, where a fault stands in it or where the parser read on into the next. */
function startsLikeCode(lines: readonly string[], line: number): number | undefined {
  const starts = lines
    .slice(0, line)
    .findLastIndex((text, index) => /^(import|export)\b/u.test(text) && (lines[index - 1] ?? '').trim() === '');
  const next = lines.findIndex((text, index) => index > starts && text.trim() === '');
  const following = lines.findIndex((text, index) => index > next && text.trim() !== '');
  return starts === -1 || (next !== -1 && following !== -1 && line > following + 1) ? undefined : starts + 1;
}
