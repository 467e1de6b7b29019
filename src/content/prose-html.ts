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
