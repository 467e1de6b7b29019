import type { Root, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Diagnostic } from '../domain/diagnostic.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** A parsed body whose positions are those of the file. */
export interface Body {
  readonly tree: Root;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses a body as Markdown, or as MDX for `.mdx`; a syntax error becomes a diagnostic at its place. */
export function parseBody(path: string, body: string, bodyLine: number): Body {
  const padded = '\n'.repeat(bodyLine - 1) + body;
  try {
    return { tree: (path.endsWith('.mdx') ? mdx : markdown).parse(padded), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { tree: { type: 'root', children: [] }, diagnostics: [syntaxDiagnostic(path, padded, error)] };
  }
}

/** The tables of a body, in order. */
export function tablesOf(tree: Root): Table[] {
  return tree.children.filter((node: RootContent): node is Table => node.type === 'table');
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
  if (near.includes('<') && /name|tag|closing|`</u.test(error.reason)) {
    return { ...fault, message: 'A `<` in the text is read as the beginning of a component.', tip: 'Write "less than", `\\<`, or put the text in backticks.' };
  }
  if (/acorn|expression|brace|\{|\}/iu.test(error.reason) || near.includes('{')) {
    return { ...fault, message: 'Braces in the text are read as code.', tip: 'Write `\\{`, or put the text in backticks.' };
  }
  return { ...fault, message: `This is no valid MDX: ${error.reason}.` };
}

function startsLikeCode(lines: readonly string[], line: number): number | undefined {
  for (let index = line - 1; index >= 0; index -= 1) {
    const text = lines[index] ?? '';
    if (text.trim() === '') return undefined;
    if (/^(import|export)\b/u.test(text) && (lines[index - 1] ?? '').trim() === '') return index + 1;
  }
  return undefined;
}
