import { parseCsv } from 'hucre/csv';
import type { SourceTable } from '../../src/domain/exchange/drafts.ts';
import { InputFault } from './input-fault.ts';
import { unguardFormula } from '../../src/domain/exchange/formula.ts';
import { cellText, checkShape, headRows, refuseHeads, type HeadTest } from './table-limits.ts';

const mostCells = 4_000_000;
/** How many characters of a table are looked at to tell what it holds. */
const headLength = 65_536;
/** The longest cell, and the longest line that can hold one, in characters. */
const longestCell = 100_000;
const longestLine = 1_000_000;

/** A table of CSV or TSV with the comments above it, which SSSOM uses for its metadata. */
export function readDelimited(
  text: string,
  sheet: string,
  headFault: HeadTest,
): { readonly table: SourceTable; readonly comments: string } {
  if (count(text, ',') + count(text, '\t') + count(text, '\n') > mostCells)
    throw new InputFault(`The table has more than ${mostCells} cells.`);
  const comments = /^(?:#[^\n]*\n)*/u.exec(text)?.[0] ?? '';
  const body = text.slice(comments.length);
  if (count(body, '"') % 2 === 1) throw new InputFault('A quotation mark is opened and never closed: the table is cut off or damaged.');
  if (body.split('\n').some((line) => line.length > longestLine)) throw new InputFault(`A line has more than ${longestLine} characters.`);
  const delimiter = delimiterOf(body);
  const top = parseCsv(body.slice(0, headLength), { delimiter }).slice(0, headRows);
  refuseHeads([{ sheet, rows: top.map((row) => row.map(cellText)) }], headFault);
  const rows = parseCsv(body, { delimiter });
  checkShape(sheet, rows);
  const long = rows.findIndex((row) => row.some((cell) => String(cell).length > longestCell));
  if (long >= 0) throw new InputFault(`A cell in row ${long + 1} has more than ${longestCell} characters.`);
  const undo = delimiter === '\t' ? (cell: string) => cell : unguardFormula;
  return {
    table: { sheet, rows: rows.map((row) => row.map((cell) => undo(cellText(cell)))), firstRow: count(comments, '\n') + 1 },
    comments,
  };
}

function delimiterOf(body: string): string {
  if (/^[^\n]*\t/u.test(body)) return '\t';
  return /^[^\n,]*;/u.test(body) ? ';' : ',';
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}
