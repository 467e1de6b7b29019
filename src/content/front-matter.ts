import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { withPlainLineEnds } from './files.ts';
import type { YamlSource } from './yaml-source.ts';

/** A content file cut into front matter and body; `bodyLine` is the line of the file on which the body begins. */
export interface SplitFile {
  readonly yaml: YamlSource;
  readonly body: string;
  readonly bodyLine: number;
}

/** Cuts a file at its `---` lines. A byte order mark is dropped, line ends become `\n`; anything before the first `---` is an error. */
export function splitFrontMatter(path: string, raw: string): SplitFile | Diagnostic {
  const text = withPlainLineEnds(raw);
  const lines = text.split('\n');
  const error = (line: number, message: string, tip: string): Diagnostic => ({
    path,
    line,
    column: 1,
    severity: 'error',
    rule: 'front-matter',
    message,
    tip,
  });
  if (/^\s*(?:```|~~~)/u.test(lines[0] ?? ''))
    return error(1, 'A fence stands before the front matter.', 'Remove the lines of backticks around it.');
  if (lines[0]?.trimEnd() !== '---') {
    const first = lines.findIndex((line) => line.trim() === '---');
    const message = first === -1 ? 'The file has no front matter.' : 'Front matter must start in column 1 of line 1.';
    return error(first === -1 ? 1 : first + 1, message, 'The first line of the file is exactly `---`, with nothing before it.');
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) return error(1, 'The front matter is not closed.', 'Write a line `---` between front matter and text.');
  return {
    yaml: { path, text: lines.slice(1, end).join('\n'), lineOffset: 1 },
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
