/** A text as a cell that spreadsheet programs read as text: what they would read as a formula, or looks so already, has a `'` in front. */
export function guardFormula(text: string): string {
  return /^'*[=+\-@\t\r\n|]/u.test(text) ? `'${text}` : text;
}

/** The text of such a cell. */
export function unguardFormula(cell: string): string {
  return /^'+[=+\-@\t\r\n|]/u.test(cell) ? cell.slice(1) : cell;
}
