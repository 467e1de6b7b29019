import { writeCsv } from 'hucre/csv';
import { writeXlsx } from 'hucre/xlsx';
import { guardFormula } from '../../src/domain/exchange/formula.ts';
import type { Table } from '../../src/domain/exchange/tables.ts';

/** The longest text that a cell of a workbook can hold. */
const longestCell = 32_767;

/**
 * A table as CSV (RFC 4180, UTF-8). A text that a spreadsheet program would read as a formula gets a `'` in front, as does one that
 * looks like that already, so that reading undoes it.
 */
export function csvOf({ columns, rows }: Table): string {
  return `${writeCsv([[...columns], ...rows.map((row) => row.map(guardFormula))], { lineSeparator: '\r\n' }).replace(/(\r\n)?$/u, '')}\r\n`;
}

/** All tables as sheets of one workbook of a day, the same bytes whenever it is written; every cell is text, never a formula. */
export async function workbookOf(tables: readonly Table[], day: string): Promise<Uint8Array> {
  const long = tables.flatMap(({ name, rows }) =>
    rows.filter((row) => row.some((cell) => cell.length > longestCell)).map(([id]) => `${name}: ${id}`),
  );
  if (long.length > 0)
    throw new Error(`A cell of a workbook holds at most ${longestCell} characters; longer are those of ${long.join(', ')}.`);
  return writeXlsx({
    properties: { modified: new Date(`${day}T00:00:00Z`) },
    sheets: tables.map(({ name, columns, rows }) => ({
      name,
      rows: [[...columns], ...rows.map((row) => row.map((cell) => (cell === '' ? null : cell)))],
      freezePane: { rows: 1 },
    })),
  });
}
