import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../domain/model/diagnostic.ts';
import type { Gap } from '../domain/model/gap.ts';
import { componentReferenceFault, type Fault } from './component-references.ts';
import { attributesOf, type GuardedNode } from './guarded-node.ts';
import { gapLinkFault, linkFaults, type Prose } from './link-references.ts';

/** Every component of prose that names what there is not, and every link, also by definition, that leads to no page or heading. */
export function checkProseReferences(prose: Prose): Diagnostic[] {
  const linkFault = linkFaults(prose);
  return faultsOfNodes(prose.trees, (node, path) => {
    if (addressKinds.has(node.type)) return linkFault(node.url ?? '', path);
    return componentKinds.has(node.type) ? componentReferenceFault(prose, node.name ?? '', valuesOf(node)) : undefined;
  });
}

/**
 * Every link of prose, also by definition, to a gap about the world that is neither open, nor closed with a word, nor the subject of a
 * position.
 */
export function checkGapLinks({ kb, trees }: Prose, gaps: readonly Gap[]): Diagnostic[] {
  const open = gaps.filter(({ family }) => family === 'harmonization');
  const known = new Set([...open, ...kb.retired, ...kb.positions].map(({ id }) => id));
  return faultsOfNodes(trees, (node) => (addressKinds.has(node.type) ? gapLinkFault(node.url ?? '', known) : undefined));
}

const addressKinds: ReadonlySet<string> = new Set(['link', 'definition']);
const componentKinds: ReadonlySet<string> = new Set(['mdxJsxFlowElement', 'mdxJsxTextElement']);

function faultsOfNodes(trees: Prose['trees'], faultOf: (node: GuardedNode, path: string) => Fault | undefined): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [path, tree] of trees) {
    visit(tree, (node: GuardedNode) => {
      const fault = faultOf(node, path);
      const { line = 1, column = 1 } = node.position?.start ?? {};
      if (fault) found.push({ path, line, column, severity: 'error', ...fault });
    });
  }
  return found;
}

function valuesOf(node: GuardedNode): ReadonlyMap<string, string> {
  const values = attributesOf(node).map(({ name = '', value }) => [name, value] as const);
  return new Map(values.filter((pair): pair is readonly [string, string] => typeof pair[1] === 'string'));
}
