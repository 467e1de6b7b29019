import type { Root } from 'mdast';
import type { Diagnostic } from '../domain/model/diagnostic.ts';
import type { GuardedNode } from './guarded-node.ts';

/** What stands in a cell of a mapping set beside text and code: rows are read as text, so it would vanish or pass for something else. */
export function markupInCells(path: string, tree: Root): Diagnostic[] {
  return cellsOf(tree).flatMap((cell) =>
    (cell.children ?? []).filter(({ type }) => type !== 'text' && type !== 'inlineCode').map((node) => fault(path, node)),
  );
}

function cellsOf(node: GuardedNode): readonly GuardedNode[] {
  return node.type === 'tableCell' ? [node] : (node.children ?? []).flatMap(cellsOf);
}

function fault(path: string, { type, name, position }: GuardedNode): Diagnostic {
  const { line = 1, column = 1 } = position?.start ?? {};
  const what = name ? `\`<${name}>\`` : (names.get(type) ?? 'Markup');
  return {
    path,
    line,
    column,
    severity: 'error',
    rule: 'plain-cell',
    message: `${what} stands in a cell of a mapping set, whose cells are plain text.`,
    tip:
      name || type.startsWith('link')
        ? 'Name the record by its number or id; the page links it.'
        : 'Leave the marks out, or write them with a backslash: `\\*`.',
  };
}

const names: ReadonlyMap<string, string> = new Map([
  ['link', 'A link'],
  ['linkReference', 'A link'],
  ['delete', 'Struck text'],
  ['emphasis', 'Emphasis'],
  ['strong', 'Emphasis'],
  ['footnoteReference', 'A footnote'],
]);
