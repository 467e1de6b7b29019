import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../domain/model/diagnostic.ts';
import type { KnowledgeBase } from '../domain/model/knowledge-base.ts';
import { saidNotIn } from '../domain/model/said-not-in.ts';
import { placeIn } from './cited-in-prose.ts';

/** Every place where prose says in plain words that a document is not in, and not by the component that is held against the content. */
export function saidNotInProse({ kb, trees }: { readonly kb: KnowledgeBase; readonly trees: ReadonlyMap<string, Root> }): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [path, tree] of trees) {
    visit(tree, 'text', (node) => {
      for (const { name, framework, index } of saidNotIn(kb, node.value))
        found.push({
          path,
          ...placeIn(node, index),
          severity: 'error',
          rule: 'document-not-in',
          message: `\`${name}\` is said not to be in by words that nobody compares with what is in.`,
          tip: `Write \`<NotIn document="${framework}" />\`.`,
        });
    });
  }
  return found;
}
