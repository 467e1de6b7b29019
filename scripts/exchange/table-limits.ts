import type { Head } from '../../src/domain/exchange/head-fault.ts';
import { InputFault } from './input-fault.ts';

/** The most cells, rows and columns: above these no file is a table of requirements or rows. */
const mostRows = 300_000;
const mostColumns = 200;

/** How many rows of a table are looked at to tell what it holds. */
export const headRows = 20;

/** Why the tables of a file cannot be what is wanted, from their first lines alone. */
export type HeadTest = (heads: readonly Head[]) => string | undefined;

/** Refuses a file of which no table is what is wanted; each is given by its first rows. */
export function refuseHeads(
  tops: readonly { readonly sheet: string; readonly rows: readonly (readonly string[])[] }[],
  test: HeadTest,
): void {
  const heads = tops.map(({ sheet, rows }) => ({ sheet, cells: rows.find((row) => row.some((cell) => cell.trim() !== '')) ?? [] }));
  const fault = test(heads);
  if (fault !== undefined) throw new InputFault(fault);
}

/** Refuses a table with more rows or columns than are read. */
export function checkShape(sheet: string, rows: readonly (readonly unknown[])[]): void {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > mostRows || columns > mostColumns)
    throw new InputFault(
      `\`${sheet}\` has ${rows.length} rows and ${columns} columns; at most ${mostRows} rows of ${mostColumns} columns are read.`,
    );
}

/** A cell as text. A number is written as the shortest text that reads as it, a day as YYYY-MM-DD. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).replaceAll('\r\n', '\n');
}
