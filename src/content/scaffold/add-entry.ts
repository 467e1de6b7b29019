import type { NewEntry } from './scaffold.ts';

/**
 * The text of a register with an entry more: at the end of the block below the line that matches, else at the end; ends of lines
 * stay as they are.
 */
export function addEntry(text: string, { below, text: entry }: Pick<NewEntry, 'below' | 'text'>): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/u);
  const head = below === undefined ? -1 : lines.findIndex((line) => below.test(line));
  const length = head < 0 ? -1 : lines.slice(head + 1).findIndex((line) => !/^\s/u.test(line));
  const added = entry.split('\n');
  if (length < 0) return [text.trimEnd(), ...added, ''].filter((line, index) => index > 0 || line !== '').join(end);
  const place = head + 1 + length;
  return [...lines.slice(0, place), ...added, ...lines.slice(place)].join(end);
}
