import { writeCsv } from 'hucre/csv';
import { guardFormula } from '../domain/exchange/formula.ts';
import { cellOf } from '../domain/exchange/record-columns.ts';
import { MARK } from './csv-mark.ts';

/**
 * A list as CSV (RFC 4180) that a spreadsheet program opens as it is: with the mark of its encoding, the columns that its schema knows,
 * also without a row, one line a record; lists and blocks joined by `; `, never a formula.
 */
export function toCsv(columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): string {
  const cells = rows.map((row) => columns.map((column) => guardFormula(inOneLine(textOf(row[column])))));
  return `${MARK}${writeCsv([[...columns], ...cells], { lineSeparator: '\r\n' }).replace(/(\r\n)?$/u, '')}\r\n`;
}

function textOf(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join('; ');
  return typeof value === 'object' ? cellOf('block', value).replaceAll('\n', '; ') : String(value);
}

function inOneLine(text: string): string {
  return /[\r\n]/u.test(text) ? text.replaceAll(/\s*[\r\n]+\s*/gu, ' ').trim() : text.trim();
}
