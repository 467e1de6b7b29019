/** A plain text as Markdown that reads as that text: what would be markup or code has a backslash before it. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, '\\\\')
    .replace(/[*_`<>{}[\]~]/gu, '\\$&')
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(
      /^(\s*)([-+]|#{1,6}|\d+[.)])(?=\s|$)/gmu,
      (_whole, lead: string, mark: string) => `${lead}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    );
}

/** A text as a cell of a table: one line, escaped, its bars too. */
export function tableCell(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, '\\\\')
    .replace(/[*_`<>{}[\]~|]/gu, '\\$&')
    .replace(/&(?=#?\w+;)/gu, '\\&');
}
