import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { bodyLimit, cellLimit } from './limits.ts';

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
  for (const [index, line] of lines.entries()) {
    if (/^\s*\|/u.test(line)) {
      const cell = longCell(line);
      if (cell) return at(index, cell.column, `A cell has ${cell.length} characters; at most ${cellLimit} are read.`, 'Say it shorter.');
      continue;
    }
    prose += line.length + 1;
    if (prose > bodyLimit) return at(index, 1, `The text has more than ${bodyLimit} characters.`, 'Divide it.');
    marks = line.trim() === '' ? 0 : marks + (line.match(/[*_~`[\]!<>&:@]/gu)?.length ?? 0);
    if (marks > markLimit)
      return at(index, 1, `More than ${markLimit} marks of Markdown stand in one paragraph.`, 'Divide it by blank lines.');
  }
  return undefined;
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
