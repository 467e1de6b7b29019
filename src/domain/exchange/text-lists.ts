/** Stands for a list that is there and empty, where an empty cell means that nothing is said. */
export const emptyList = '—';

/** Several texts in one cell, joined by `; `; a `;`, a backslash or a line end inside a text is written with a backslash before it. */
export function joinList(values: readonly string[]): string {
  if (values.length === 0) return emptyList;
  return values.map((value) => (value === emptyList ? `\\${value}` : escapeText(value).replaceAll(';', '\\;'))).join('; ');
}

/** The texts of such a cell. */
export function splitList(cell: string): string[] {
  if (cell.trim() === '' || cell === emptyList) return [];
  const found = [''];
  for (let index = 0; index < cell.length; index += 1) {
    const character = cell[index] ?? '';
    if (character === '\\') {
      found[found.length - 1] += unescaped(cell[index + 1] ?? '');
      index += 1;
    } else if (character === ';') found.push('');
    else found[found.length - 1] += character;
  }
  return found.map((text) => text.trim()).filter((text) => text !== '');
}

/** A text on one line: line ends become `\n`, a backslash stands twice. */
export function escapeText(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}

/** The text that was escaped. */
export function unescapeText(text: string): string {
  return text.replace(/\\(.)/gu, (_whole, character: string) => unescaped(character));
}

function unescaped(character: string): string {
  if (character === 'n') return '\n';
  return character === 'r' ? '\r' : character;
}
