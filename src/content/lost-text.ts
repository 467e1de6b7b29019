import type { Definition, FootnoteDefinition, Root, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../domain/model/diagnostic.ts';

/** What stands in a body and shows on no page, which Markdown drops in silence: definitions that nothing refers to, or that stand twice. */
export function unusedDefinitions(path: string, tree: Root): Diagnostic[] {
  const used = new Set<string>();
  visit(tree, ['linkReference', 'imageReference', 'footnoteReference'], (node) => {
    if ('identifier' in node) used.add(`${node.type === 'footnoteReference' ? '^' : ''}${node.identifier}`);
  });
  const seen = new Set<string>();
  const found: Diagnostic[] = [];
  visit(tree, ['definition', 'footnoteDefinition'], (node) => {
    const { identifier, position, type } = node as Definition | FootnoteDefinition;
    const name = `${type === 'footnoteDefinition' ? '^' : ''}${identifier}`;
    const fault = {
      path,
      line: position?.start.line ?? 1,
      column: position?.start.column ?? 1,
      severity: 'error',
      rule: 'lost-text',
    } as const;
    if (seen.has(name)) {
      found.push({ ...fault, message: `\`[${name}]\` is defined a second time, which shows nowhere.`, tip: 'Keep one of them.' });
    } else if (!used.has(name)) {
      const tip = `Refer to it as \`[${name}]\`, or take it out.`;
      found.push({ ...fault, message: `Nothing in the text refers to \`[${name}]\`, so this shows nowhere.`, tip });
    }
    seen.add(name);
  });
  return found;
}

/** Cells of a table in prose beyond those of its head, which no page shows. */
export function surplusCells(path: string, tree: Root): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(tree, 'table', ({ children: [head, ...rows] }) => {
    const width = head?.children.length ?? 0;
    found.push(...rows.flatMap((row) => surplusOf(path, row, width)));
  });
  return found;
}

function surplusOf(path: string, { children }: TableRow, width: number): Diagnostic[] {
  const first = children[width];
  if (!first) return [];
  const { line = 1, column = 1 } = first.position?.start ?? {};
  const message = `This row has ${children.length} cells and the head of its table ${width}: what is beyond shows nowhere.`;
  return [{ path, line, column, severity: 'error', rule: 'lost-text', message, tip: 'A `|` inside a cell is written `\\|`.' }];
}
