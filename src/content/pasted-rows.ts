import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { relationships } from '../domain/model/vocabulary.ts';

const kinds = Object.keys(relationships).join('|');
/** A line in which a kind of relation stands between tabs, commas or semicolons: a row as a spreadsheet writes it. */
const pasted = new RegExp(`^[^|]*?(?:\\t|[,;]) ?"?(?:${kinds})"? ?(?:\\t|[,;])`, 'u');

/** Rows of a spreadsheet in the body of a set, those that follow one another as one fault, and the body with blank lines in their place. */
export function pastedRows(
  path: string,
  { body, bodyLine }: { readonly body: string; readonly bodyLine: number },
): { readonly diagnostics: readonly Diagnostic[]; readonly body: string } {
  const lines = body.split('\n');
  const isPasted = lines.map((line) => line.length < 20_000 && pasted.test(line));
  const diagnostics = lines.flatMap((_line, index): Diagnostic[] => {
    if (!isPasted[index] || isPasted[index - 1]) return [];
    const after = isPasted.indexOf(false, index);
    const count = (after === -1 ? lines.length : after) - index;
    const message =
      count === 1
        ? 'This line is a row of a spreadsheet, not of the table.'
        : `These ${count} lines are rows of a spreadsheet, not of the table.`;
    const tip = 'Write each as `| source | relationship | target | confidence | rationale |`, or bring the sheet in with `npm run import`.';
    return [{ path, line: bodyLine + index, column: 1, severity: 'error', rule: 'row-outside-table', message, tip }];
  });
  return { diagnostics, body: diagnostics.length === 0 ? body : lines.map((line, index) => (isPasted[index] ? '' : line)).join('\n') };
}
