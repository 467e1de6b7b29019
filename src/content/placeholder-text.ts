import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { TO_BE_WRITTEN } from '../domain/model/placeholder.ts';

/** Warnings where the text of a file still says what its template said, at the line where it does. */
export function placeholdersInText(trees: ReadonlyMap<string, Root>): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [path, tree] of trees) {
    visit(tree, 'text', ({ value, position }) => {
      if (!value.startsWith(TO_BE_WRITTEN)) return;
      const { line = 1, column = 1 } = position?.start ?? {};
      const message = `The text still says \`${TO_BE_WRITTEN}\`.`;
      found.push({
        path,
        line,
        column,
        severity: 'warning',
        rule: 'to-be-written',
        message,
        tip: 'Write what belongs there, or take the file away.',
      });
    });
  }
  return found;
}
