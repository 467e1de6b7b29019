/** The most characters of a body of prose: some 20 printed pages. */
export const bodyLimit = 65_536;

/** The most characters of a cell. */
export const cellLimit = 4_000;

/** The most levels that lists and blocks of front matter and registers stand in one another. */
export const depthLimit = 20;

const megabyte = 1_048_576;

/** The most bytes that are read of a file of the content folder: sets and registers grow with the rows, a document does not. */
export function sizeLimit(inside: string): number {
  if (!inside.includes('/')) return 32 * megabyte;
  return inside.startsWith('mappings/') ? 8 * megabyte : megabyte / 2;
}
