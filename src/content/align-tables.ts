/**
 * The text of a mapping set with the cells of its table trimmed to one blank on each side, so that a diff shows only what changed. Rows
 * keep their order; nothing else is touched.
 */
export function alignTables(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^\s*\|.*\|\s*$/u.test(line) ? alignRow(line.trim()) + (line.endsWith('\r') ? '\r' : '') : line))
    .join('\n');
}

function alignRow(line: string): string {
  const cells = splitCells(line.slice(1, -1));
  const isDelimiter = cells.every((cell) => /^\s*:?-+:?\s*$/u.test(cell));
  return `| ${cells.map((cell) => (isDelimiter ? '---' : cell.trim())).join(' | ')} |`;
}

/** The cells of a row: `|` separates them unless it is escaped. */
function splitCells(row: string): string[] {
  const cells = [''];
  for (let index = 0; index < row.length; index += 1) {
    const character = row[index] ?? '';
    if (character === '\\') {
      cells[cells.length - 1] += character + (row[index + 1] ?? '');
      index += 1;
    } else if (character === '|') cells.push('');
    else cells[cells.length - 1] += character;
  }
  return cells;
}
