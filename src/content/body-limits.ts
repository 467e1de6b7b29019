import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { bodyLimit, cellLimit, depthLimit } from './limits.ts';

/** The most marks of Markdown in one paragraph: those that are not closed are looked at again for each that follows. */
const markLimit = 2_000;

interface BodyText {
  readonly path: string;
  readonly body: string;
  readonly bodyLine: number;
}

/** What is too large in a body to be parsed: the whole, a paragraph full of marks, or a cell. Said at its place, before parsing. */
export function bodyTooLarge({ path, body, bodyLine }: BodyText): Diagnostic | undefined {
  const lines = body.split('\n');
  const at = (index: number, column: number, message: string, tip: string): Diagnostic => {
    return { path, line: bodyLine + index, column, severity: 'error', rule: 'size', message, tip };
  };
  let prose = 0;
  let marks = 0;
  let open = 0;
  for (const [index, line] of lines.entries()) {
    if (/^\s*\|/u.test(line)) {
      const cell = longCell(line);
      if (cell) return at(index, cell.column, `A cell has ${cell.length} characters; at most ${cellLimit} are read.`, 'Say it shorter.');
      continue;
    }
    prose += line.length + 1;
    if (prose > bodyLimit) return at(index, 1, `The text has more than ${bodyLimit} characters.`, 'Divide it.');
    if (path.endsWith('.mdx')) open += openedBy(line);
    if (open > depthLimit || isDeep(line))
      return at(
        index,
        1,
        `Quotations, lists or components stand more than ${depthLimit} deep in one another.`,
        'Divide the text, or make it flat.',
      );
    marks = line.trim() === '' ? 0 : marks + (line.match(/[*_~`[\]!<>&:@]/gu)?.length ?? 0);
    if (marks > markLimit)
      return at(index, 1, `More than ${markLimit} marks of Markdown stand in one paragraph.`, 'Divide it by blank lines.');
  }
  return undefined;
}

/** Whether a line opens more quotations and lists in one another than are read, by their marks or by its indentation. */
function isDeep(line: string): boolean {
  if (/^\s*([-*_])(?:\s*\1)+\s*$/u.test(line)) return false;
  const [marks = ''] = /^(?:\s*(?:>|[-*+]\s|\d{1,9}[.)]\s))+/u.exec(line) ?? [];
  if ((marks.match(/>|[-*+]|\d+[.)]/gu)?.length ?? 0) > depthLimit) return true;
  const [indent = ''] = /^\s+(?=(?:[-*+]|\d{1,9}[.)])\s)/u.exec(line) ?? [];
  return indent.replaceAll('\t', '    ').length > 4 * depthLimit;
}

/** How many components a line opens and leaves open, less those that it closes. */
function openedBy(line: string): number {
  const opened = line.match(/<[A-Z][^<>]*>/gu)?.filter((tag) => !tag.endsWith('/>')).length ?? 0;
  return opened - (line.match(/<\/[A-Z]/gu)?.length ?? 0);
}

function longCell(line: string): { readonly column: number; readonly length: number } | undefined {
  if (line.length <= cellLimit) return undefined;
  let column = 1;
  for (const cell of line.split('|')) {
    if (cell.trim().length > cellLimit) return { column, length: cell.trim().length };
    column += cell.length + 1;
  }
  return undefined;
}
