import type { Diagnostic } from '../domain/diagnostic.ts';
import type { TableText } from './table-text.ts';

/** Lines of a mapping set that look like rows and stand outside its table: a blank line above a row would drop it, and all below it, without a word. */
export function strayRows(path: string, { body, bodyLine }: { readonly body: string; readonly bodyLine: number }, tables: readonly TableText[]): Diagnostic[] {
  const inTable = new Set(tables.flatMap(({ line, rows }) => [line, line + 1, ...rows.flatMap((cells) => cells.map((cell) => cell.line))]));
  let fenced = false;
  return body.split('\n').flatMap((text, index): Diagnostic[] => {
    if (/^\s*(?:```|~~~)/u.test(text)) fenced = !fenced;
    const line = bodyLine + index;
    if (fenced || inTable.has(line) || !/^\s*(?:(?:[-*+>]|\d+[.)])\s*)?\|.*\|/u.test(text)) return [];
    return [{ path, line, column: text.indexOf('|') + 1, severity: 'error', rule: 'row-outside-table', message: 'This line looks like a row and stands outside the table.', tip: 'A table ends at the first line that is none of its rows: remove the blank line or mark above it.' }];
  });
}
