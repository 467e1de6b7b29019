import { writeCsv } from 'hucre/csv';
import { guardFormula } from '../domain/exchange/formula.ts';
import { cellOf } from '../domain/exchange/record-columns.ts';

/**
 * A list as CSV (RFC 4180): the columns that its schema knows, also without a row; lists joined by `; `, blocks as one `key: value`
 * a line, never a formula.
 */
export function toCsv(columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): string {
  const cells = rows.map((row) => columns.map((column) => guardFormula(textOf(row[column]))));
  return `${writeCsv([[...columns], ...cells], { lineSeparator: '\r\n' }).replace(/(\r\n)?$/u, '')}\r\n`;
}

function textOf(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join('; ');
  return typeof value === 'object' ? cellOf('block', value) : String(value);
}
