import { slugOf } from '../domain/model/ids.ts';

/** Id of a heading of prose, from its text. */
export function headingId(text: string): string {
  return slugOf(text);
}

/** Address of a link of prose on a mounted site: what begins at the root is put below `base`, which ends without a slash. */
export function hrefUnder(base: string, href: string): string {
  return href.startsWith('/') && !href.startsWith(`${base}/`) ? base + href : href;
}

/** Name of the region in which a table of prose scrolls: what its head says. */
export function regionLabel(head: readonly string[]): string {
  return head
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(', ');
}

/** The cells of a table of prose, row by row, with the head of their column; the first of a row names it and needs none. */
export function labelledCells<Cell>(
  cells: readonly Cell[],
  heads: readonly string[],
): readonly { readonly cell: Cell; readonly label: string }[] {
  return cells.flatMap((cell, index) => {
    const column = index % heads.length;
    const label = heads[column]?.trim() ?? '';
    return column === 0 || label === '' ? [] : [{ cell, label }];
  });
}
