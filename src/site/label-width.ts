/** Width of a letter in a figure's fine type, in units of the figure; wide enough for capitals and digits to be no surprise. */
const letter = 6.9;

/** The room that the longest of some labels needs beside a figure, so that none is cut. */
export function labelWidth(labels: readonly string[]): number {
  return Math.ceil(Math.max(0, ...labels.map(({ length }) => length)) * letter) + 16;
}
