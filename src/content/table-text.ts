import type { Root, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A cell as text, trimmed, with the place of its text; that of the cell where it is empty. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A table as text: the head first, then the rows. */
export interface TableText {
  readonly line: number;
  readonly column: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Lines of rows that could not be parsed. */
  readonly unread?: readonly number[];
}

/** The tables of a tree that remark made, in order. */
export function tableTexts(tree: Root): TableText[] {
  return tree.children
    .filter((node: RootContent): node is Table => node.type === 'table')
    .map((table) => ({
      ...startOf(table),
      rows: table.children.map((row) =>
        row.children.map((cell) => ({ text: toString(cell).trim(), ...startOf(cell.children[0] ?? cell) })),
      ),
    }));
}

function startOf(node: { position?: { start: { line: number; column: number } } | undefined }): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
