import type { Paragraph, Root } from 'mdast';
import type { Cell } from './table-text.ts';

/**
 * Characters with a meaning in Markdown or MDX, and beginnings of automatic links: text without them is itself. A `_` within a word is one
 * of its letters.
 */
const special = /[*`[\]<>{}&\\~!@]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:\/\/|www\./iu;
const plainLine = /^[\p{L}"'(“‘「『（].*\S$|^[\p{L}]$/u;
const tableLine = /^\|.*\|$/u;
const delimiterLine = /^\|(?:\s*:?-+:?\s*\|)+$/u;

/** A body of plain sentences as the tree that remark would give; `undefined` where anything else stands in it. */
export function quickParagraphs(body: string, bodyLine: number): Root | undefined {
  const children: Paragraph[] = [];
  let start = 0;
  let lines: string[] = [];
  const close = (): void => {
    const last = lines.at(-1);
    if (last === undefined) return;
    const position = {
      start: { line: bodyLine + start, column: 1 },
      end: { line: bodyLine + start + lines.length - 1, column: last.length + 1 },
    };
    children.push({ type: 'paragraph', children: [{ type: 'text', value: lines.join('\n'), position }], position });
    lines = [];
  };
  for (const [index, line] of body.split('\n').entries()) {
    if (line === '') {
      close();
      continue;
    }
    if (!plainLine.test(line) || special.test(line) || line.includes('|')) return undefined;
    if (lines.length === 0) start = index;
    lines.push(line);
  }
  close();
  return { type: 'root', children };
}

/** The one table of a body, and the body with blank lines in its place. */
export interface SplitTable {
  readonly rest: string;
  readonly head: string;
  readonly delimiter: string;
  readonly rows: readonly string[];
  /** Line of the body, from 0, on which the head stands; the rows follow two lines below. */
  readonly line: number;
}

/** Takes the table out of a body that has exactly one, written with outer pipes; `undefined` for any other body. */
export function splitTable(body: string): SplitTable | undefined {
  const lines = body.split('\n');
  const first = lines.findIndex((line) => tableLine.test(line));
  const after = lines.findIndex((line, index) => index > first && !tableLine.test(line));
  const end = after === -1 ? lines.length : after;
  const [head, delimiter] = lines.slice(first, end);
  if (first === -1 || head === undefined || delimiter === undefined || !quickCells(head, 1) || !delimiterLine.test(delimiter))
    return undefined;
  const isAlone = (lines[first - 1] ?? '') === '' && (lines[end] ?? '') === '' && !lines.slice(end).some((line) => line.includes('|'));
  const prose = [...lines.slice(0, first), ...lines.slice(end)].join('\n');
  if (!isAlone || head.split('|').length !== delimiter.split('|').length || /^(?:```|~~~| {4}|\t)/mu.test(prose)) return undefined;
  const rest = [...lines.slice(0, first), ...Array.from({ length: end - first }, () => ''), ...lines.slice(end)].join('\n');
  return { rest, head, delimiter, rows: lines.slice(first + 2, end), line: first };
}

/** The cells of a row of plain text; `undefined` where a cell holds markup. */
export function quickCells(text: string, line: number): readonly Cell[] | undefined {
  if (special.test(text)) return undefined;
  const cells: Cell[] = [];
  for (let pipe = 0; pipe < text.length - 1;) {
    const next = text.indexOf('|', pipe + 1);
    const raw = text.slice(pipe + 1, next);
    const value = raw.trim();
    const lead = value === '' ? -1 : raw.indexOf(value);
    cells.push({ text: value, line, column: pipe + lead + 2 });
    pipe = next;
  }
  return cells;
}
