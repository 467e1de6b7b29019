import type { Diagnostic } from '../domain/model/diagnostic.ts';
import type { TableText } from './table-text.ts';

/**
 * Lines of a mapping set that look like rows and stand outside its table: a blank line or a fence above a row would drop it,
 * and all below it, without a word. Rows that follow one another are one fault.
 */
export function strayRows(
  path: string,
  { body, bodyLine }: { readonly body: string; readonly bodyLine: number },
  tables: readonly TableText[],
): Diagnostic[] {
  const inTable = new Set(
    tables.flatMap(({ line, rows, unread = [] }) => [
      line,
      line + 1,
      ...unread,
      ...rows.flatMap((cells) => cells.map((cell) => cell.line)),
    ]),
  );
  const stray = body.split('\n').flatMap((text, index): { line: number; column: number }[] => {
    const line = bodyLine + index;
    if (inTable.has(line) || !/^\s*(?:(?:[-*+>]|\d+[.)])\s*)?\|.*\|/u.test(text)) return [];
    return [{ line, column: text.indexOf('|') + 1 }];
  });
  const firsts = stray.filter(({ line }, index) => stray[index - 1]?.line !== line - 1);
  return firsts.map(({ line, column }, index) => {
    const below = stray.filter((one) => one.line > line && one.line < (firsts[index + 1]?.line ?? Infinity)).length;
    const message =
      below === 0
        ? 'This line looks like a row and stands outside the table.'
        : `This line and the ${below === 1 ? 'one' : below} below it look like rows and stand outside the table.`;
    return {
      path,
      line,
      column,
      severity: 'error',
      rule: 'row-outside-table',
      message,
      tip: 'A table ends at the first line that is none of its rows: remove the blank line, fence or mark above it.',
    };
  });
}
