import { withPlainLineEnds, type ContentFile } from '../files.ts';

/** A piece of a content file that is worded by us: words of two passages never make one run. */
export interface Passage {
  readonly path: string;
  readonly lines: readonly { readonly text: string; readonly line: number; readonly column: number }[];
}

type Lines = Passage['lines'][number][];

/** Keys whose values are names and facts of the publisher, and values that are lists of words of ours. */
const names = /^[\s-]*["']?(?:ref|refPrinted|title|shortTitle|titleOriginal|text|name|publisher|attribution|licence|locator|url)["']?:/u;
const values = /^[\s-]*\S+:\s*[[{]/u;
/** Lists of names and of what was released, in which nothing is worded. */
const namesAlone = /^(?:sources|published|changes|coverage\.lock|search-terms|committees)\.yaml$|^LICENSE$/u;
/** The first cells of a row, which hold numbers and a relationship. */
const cellsOfNumbers = 4;

/** What a file of the content says in words of its own: each paragraph, cell, entry of a list and value of a key is a passage. */
export function passagesOf({ path, inside, text }: ContentFile): readonly Passage[] {
  if (namesAlone.test(inside)) return [];
  const lines = withPlainLineEnds(text).split('\n');
  const end = inside.endsWith('.yaml') ? lines.length : lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  const passages = [...ofKeys(lines.slice(0, end)), ...ofBody(lines.slice(end), end, inside.startsWith('mappings/') ? cellsOfNumbers : 0)];
  return passages.filter((passage) => passage.length > 0).map((passage) => ({ path, lines: passage }));
}

function ofKeys(lines: readonly string[]): readonly Lines[] {
  const passages: Lines[] = [[]];
  for (const [index, text] of lines.entries()) {
    if (/^\s*(?:- |[^\s:]+:(?: |$)|#|---)/u.test(text)) passages.push([]);
    if (!names.test(text) && !values.test(text)) passages.at(-1)?.push({ text, line: index + 1, column: 1 });
  }
  return passages;
}

function ofBody(lines: readonly string[], above: number, leftOut: number): readonly Lines[] {
  const passages: Lines[] = [[]];
  let isFenced = false;
  for (const [index, text] of lines.entries()) {
    const line = above + index + 1;
    const isFence = /^\s*(?:```|~~~)/u.test(text);
    if (isFence) isFenced = !isFenced;
    if (isFence || isFenced) continue;
    if (/^\s*(?:$|[|#>]|[-*+] |\d+[.)] )/u.test(text)) passages.push([]);
    if (text.startsWith('|')) passages.push(...cellsOf(text, line).slice(leftOut), []);
    else passages.at(-1)?.push({ text, line, column: 1 });
  }
  return passages;
}

function cellsOf(text: string, line: number): Lines[] {
  let next = 1;
  return text.split('|').map((cell) => {
    const column = next;
    next += cell.length + 1;
    return [{ text: cell, line, column }];
  });
}
