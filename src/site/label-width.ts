/** Width of a letter in a figure's fine type, in units of the figure; wide enough for capitals and digits to be no surprise. */
const letter = 6.9;

/** A label in lines of at most `most` letters, broken between words; a longer word stays whole. */
export function labelLines(label: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ').filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** The room that the longest of some labels needs beside a figure, so that none is cut. */
export function labelWidth(labels: readonly string[]): number {
  return Math.ceil(Math.max(0, ...labels.map(({ length }) => length)) * letter) + 16;
}
