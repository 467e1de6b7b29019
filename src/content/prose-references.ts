import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { nearest } from '../domain/nearest.ts';

interface Prose {
  readonly kb: KnowledgeBase;
  readonly trees: ReadonlyMap<string, Root>;
  readonly faulty: ReadonlySet<string>;
}

/** Every `<Ref to="…">` in prose that leads to no record. */
export function checkProseReferences({ kb, trees, faulty }: Prose): Diagnostic[] {
  const known = [kb.frameworkById, kb.requirementById, kb.elementById, kb.aspectById];
  const found: Diagnostic[] = [];
  for (const [path, tree] of trees) {
    visit(tree, (node) => {
      if ((node.type as string) !== 'mdxJsxFlowElement' && (node.type as string) !== 'mdxJsxTextElement') return;
      const { name, attributes, position } = node as unknown as MdxJsxFlowElement;
      const to = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'to')?.value;
      if (name !== 'Ref' || typeof to !== 'string' || faulty.has(to) || known.some((map) => map.has(to))) return;
      const near = nearest(to, known.flatMap((map) => [...map.keys()]));
      found.push({ path, line: position?.start.line ?? 1, column: position?.start.column ?? 1, severity: 'error', rule: 'reference-exists', message: `\`${to}\` is not a framework, requirement, element or aspect.`, ...(near === undefined ? {} : { tip: `did you mean \`${near}\`?` }) });
    });
  }
  return found;
}
