import type { Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Diagnostic } from '../domain/model/diagnostic.ts';
import type { KnowledgeBase } from '../domain/model/knowledge-base.ts';
import { unknownCitations } from '../domain/model/citations.ts';
import { citedNumberExists, isUnread, phantom } from '../domain/rules/claims.ts';

interface Prose {
  readonly kb: KnowledgeBase;
  readonly trees: ReadonlyMap<string, Root>;
  readonly faulty: ReadonlySet<string>;
}

/** Every number in the text of a file that its document does not have; the rows of a set are judged by themselves. */
export function phantomsInProse({ kb, trees, faulty }: Prose): Diagnostic[] {
  const about = new Map<string, readonly string[]>([
    ...kb.sets.map(({ path, source, target }) => [path, [source, target]] as const),
    ...kb.frameworks.map(({ path, id }) => [path, [id]] as const),
    ...kb.requirements.map(({ path, framework }) => [path, [framework]] as const),
  ]);
  const sets = new Set(kb.sets.map(({ path }) => path));
  const found: Diagnostic[] = [];
  for (const [path, tree] of trees) {
    visit(tree, (node) => {
      if (node.type === 'table' && sets.has(path)) return SKIP;
      if (node.type === 'text') found.push(...phantomsIn({ kb, faulty, path, node, about: about.get(path) ?? [] }));
      return undefined;
    });
  }
  return found;
}

interface Passage {
  readonly kb: KnowledgeBase;
  readonly faulty: ReadonlySet<string>;
  readonly path: string;
  readonly node: Text;
  readonly about: readonly string[];
}

function phantomsIn({ kb, faulty, path, node, about }: Passage): Diagnostic[] {
  if (about.some((document) => faulty.has(document))) return [];
  return unknownCitations(kb, node.value, about).flatMap(({ number, framework, index }): Diagnostic[] => {
    if (isUnread(faulty, framework, number)) return [];
    const place = { path, ...placeIn(node, index) };
    const { message, tip } = phantom(kb, { number, framework, at: place });
    return [{ ...place, severity: 'error', rule: citedNumberExists.name, message, ...(tip === undefined ? {} : { tip }) }];
  });
}

/** Line and column of a sign of a text node, which may run over several lines. */
export function placeIn({ value, position }: Text, index: number): { readonly line: number; readonly column: number } {
  const { line = 1, column = 1 } = position?.start ?? {};
  const lines = value.slice(0, index).split('\n');
  return { line: line + lines.length - 1, column: lines.length > 1 ? (lines.at(-1)?.length ?? 0) + 1 : column + index };
}
